import { render, screen, waitFor } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Dialog, Popover, ThemeProvider, type PopoverProps } from '../../src';
import { addStyles } from '../support/addStyles';
import { expectNoViolations } from '../support/axe';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

// Real keys and animations change state when they like, not when a test says so.
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const popovers = () => [...document.querySelectorAll<HTMLElement>('[popover][role=dialog]')];
const popover = (name = 'Filter claims') => screen.getByRole('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(popovers()).toHaveLength(0));

const show = (props: Partial<PopoverProps> = {}) =>
  render(
    <Popover label="Filter claims" trigger={<Button>Filter</Button>} {...props}>
      {props.children ?? <input aria-label="Territory" />}
    </Popover>,
  );

describe('Popover', () => {
  itKeepsTheContract(
    <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
      <input aria-label="Territory" />
    </Popover>,
    { root: () => popovers().at(-1)! },
  );

  it('is a named dialog that is not modal, and axe is content', async () => {
    show();
    expect(button('Filter')).toHaveAttribute('aria-haspopup', 'dialog');
    expect(button('Filter')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button('Filter'));
    expect(button('Filter')).toHaveAttribute('aria-expanded', 'true');
    expect(popover()).toBeVisible();
    await Promise.all(
      popover()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expectNoViolations(document.body);
  });

  it('puts nothing on the page before it opens, and leaves nothing behind', async () => {
    const Content = vi.fn(() => null);
    const { container } = show({ children: <Content /> });
    const before = document.body.innerHTML;
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(Content).not.toHaveBeenCalled();
    await userEvent.click(button('Filter'));
    expect(Content).toHaveBeenCalled();
    await userEvent.click(button('Filter'));
    await gone();
    expect(document.body.innerHTML).toBe(before);
  });

  it('leaves nothing behind when it is unmounted while open', async () => {
    const { rerender } = render(<div />);
    const before = document.body.innerHTML;
    rerender(
      <div>
        <StrictMode>
          <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>} arrow />
        </StrictMode>
      </div>,
    );
    expect(popovers()).toHaveLength(1);
    rerender(<div />);
    expect(document.body.innerHTML).toBe(before);
  });

  it('closes by its trigger, by a press elsewhere, by Escape and by close', async () => {
    const change = vi.fn();
    show({ onOpenChange: change, children: (close) => <button onClick={close}>Apply</button> });
    const ways = [
      () => userEvent.click(button('Filter')),
      () => userEvent.click(document.body, { position: { x: 500, y: 300 } }),
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.click(button('Apply')),
    ];
    for (const close of ways) {
      await userEvent.click(button('Filter'));
      await waitFor(() => expect(popover()).toBeVisible());
      await close();
      await gone();
    }
    expect(change.mock.calls.flat()).toEqual(ways.flatMap(() => [true, false]));
  });

  it('is open for as long as a parent says so', async () => {
    const change = vi.fn();
    const { rerender } = render(<Popover open label="Filter claims" onOpenChange={change} />);
    await userEvent.keyboard('{Escape}');
    expect(change.mock.calls).toEqual([[false]]);
    await waitFor(() => expect(popover()).toBeVisible());
    rerender(<Popover open={false} label="Filter claims" onOpenChange={change} />);
    await gone();
  });

  it('warns once when a parent holds it open and does not listen', async () => {
    render(<Popover open label="Filter claims" />);
    await userEvent.keyboard('{Escape}');
    expect(takeConsole()).toEqual([expect.stringContaining('Popover open is set without')]);
    expect(popover()).toBeVisible();
  });

  it('leaves it to a trigger to prevent it', async () => {
    show({ trigger: <Button onClick={(event) => event.preventDefault()}>Filter</Button> });
    await userEvent.click(button('Filter'));
    expect(popovers()).toEqual([]);
  });

  it('may hold a form within a form, and keeps its events from that', async () => {
    const outer = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const inner = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={outer} onReset={outer}>
        <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
          <form onSubmit={inner} onReset={inner}>
            <Button type="submit">Apply</Button>
            <Button type="reset">Clear</Button>
          </form>
        </Popover>
      </form>,
    );
    await userEvent.click(button('Apply'));
    await userEvent.click(button('Clear'));
    expect(inner).toHaveBeenCalledTimes(2);
    expect(outer).not.toHaveBeenCalled();
  });

  it('takes the theme and the direction of its place along', () => {
    render(
      <ThemeProvider theme="dark">
        <form data-ent-density="compact" dir="rtl">
          <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>} />
        </form>
      </ThemeProvider>,
    );
    expect(popover().closest('[data-ent-theme]')).toHaveAttribute('data-ent-theme', 'dark');
    expect(popover()).toHaveAttribute('data-ent-density', 'compact');
    expect(popover()).toHaveAttribute('dir', 'rtl');
  });

  it('works in a modal dialog, and Escape closes one of the two', async () => {
    render(
      <Dialog defaultOpen title="Edit work">
        <Popover label="Filter claims" trigger={<Button>Filter</Button>}>
          <input aria-label="Territory" />
        </Popover>
      </Dialog>,
    );
    await userEvent.click(button('Filter'));
    await userEvent.keyboard('GR');
    expect(screen.getByLabelText('Territory')).toHaveValue('GR');
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(screen.getByRole('dialog', { name: 'Edit work' })).toBeVisible();
    expect(button('Filter')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelectorAll('dialog')).toHaveLength(0));
  });

  it('hands out its element, and stands at an anchor of the page', async () => {
    const ref = createRef<HTMLDivElement>();
    const anchor = createRef<HTMLTableCellElement>();
    render(
      <table style={{ marginInlineStart: 120 }}>
        <tbody>
          <tr>
            <td ref={anchor}>T-034.524.680-1</td>
            <td>
              <Popover defaultOpen label="Filter claims" ref={ref} anchor={anchor} />
            </td>
          </tr>
        </tbody>
      </table>,
    );
    expect(ref.current).toBe(popover());
    const [to, box] = [anchor.current!, popover()].map((one) => one.getBoundingClientRect());
    expect(box!.left).toBeCloseTo(to!.left, 0);
    expect(box!.top).toBeGreaterThan(to!.bottom);
  });

  it('closes by its trigger, too, where it stands at something else', async () => {
    const anchor = createRef<HTMLParagraphElement>();
    const change = vi.fn();
    render(
      <>
        <Popover
          anchor={anchor}
          label="Filter claims"
          trigger={<Button>Filter</Button>}
          onOpenChange={change}
        />
        <p ref={anchor}>Claims</p>
      </>,
    );
    await userEvent.click(button('Filter'));
    expect(popover()).toBeVisible();
    await userEvent.click(button('Filter'));
    expect(change.mock.calls).toEqual([[true], [false]]);
    await gone();
  });

  it('stays while a dialog that was written in it is open', async () => {
    show({
      children: (
        <Dialog title="Edit work" trigger={<Button>Edit</Button>}>
          <input aria-label="Title" />
        </Dialog>
      ),
    });
    await userEvent.click(button('Filter'));
    await userEvent.click(button('Edit'));
    expect(screen.getByLabelText('Title')).toHaveFocus();
    expect(popover()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(button('Edit')).toHaveFocus();
    await waitFor(() => expect(document.querySelectorAll('dialog')).toHaveLength(0));
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(button('Filter')).toHaveFocus();
  });

  it('closes in the end, though its exit never ends', async () => {
    show({ defaultOpen: true, style: { animation: 'spin 1s infinite' } });
    addStyles('@keyframes spin { to { rotate: 1turn } }');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(popovers()).toHaveLength(0), { timeout: 4000 });
  });

  it('closes at once where nobody sees it, and after twenty toggles in one breath', async () => {
    const page = (open: boolean) => (
      <div style={{ display: 'none' }}>
        <Popover open={open} onOpenChange={() => {}} label="Filter claims" />
      </div>
    );
    const { rerender } = render(page(true));
    for (let turn = 0; turn < 21; turn += 1) rerender(page(turn % 2 === 1));
    await gone();
  });
});
