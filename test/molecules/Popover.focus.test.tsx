import { render, screen, waitFor } from '@testing-library/react';
import { createRef, useRef, useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Popover, type PopoverProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const popovers = () => [...document.querySelectorAll<HTMLElement>('[popover][role=dialog]')];
const popover = (name = 'Filter claims') => screen.getByRole('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByLabelText(name);
const gone = () => waitFor(() => expect(popovers()).toHaveLength(0));

const fields = (
  <>
    <input aria-label="Hidden" hidden />
    <input aria-label="Territory" />
    <input aria-label="Share" name="share" />
  </>
);

const show = (props: Partial<PopoverProps> = {}) =>
  render(
    <main>
      <button>Before</button>
      <Popover label="Filter claims" trigger={<Button>Filter</Button>} {...props}>
        {props.children ?? fields}
      </Popover>
      <button>After</button>
    </main>,
  );

describe('Popover, where the focus begins', () => {
  it('is its first control', async () => {
    show();
    await userEvent.click(button('Filter'));
    expect(field('Territory')).toHaveFocus();
  });

  it('is what has autoFocus', () => {
    show({
      defaultOpen: true,
      children: (
        <>
          <input aria-label="Territory" />
          <input aria-label="Share" autoFocus />
        </>
      ),
    });
    expect(field('Share')).toHaveFocus();
  });

  it.each(['[name=share]', createRef<HTMLInputElement>()])(
    'is what initialFocus says: %o',
    (initialFocus) => {
      const ref = typeof initialFocus === 'string' ? null : initialFocus;
      show({
        defaultOpen: true,
        initialFocus,
        children: (
          <>
            <input aria-label="Territory" />
            <input aria-label="Share" name="share" ref={ref} />
          </>
        ),
      });
      expect(field('Share')).toHaveFocus();
    },
  );

  it('is the first control, with a warning, when initialFocus is no selector', () => {
    show({ defaultOpen: true, initialFocus: '[' });
    expect(field('Territory')).toHaveFocus();
    expect(takeConsole()).toEqual([expect.stringContaining('is no selector')]);
  });

  it('is the popover itself when it holds no control, so that it is read', () => {
    show({ defaultOpen: true, children: 'Claims of the last 30 days' });
    expect(popover()).toHaveFocus();
  });

  it('goes on in the order of the page, into the popover and out of it', async () => {
    show();
    await userEvent.click(button('Filter'));
    await expect.poll(() => button('Filter').hasAttribute('popovertarget')).toBe(true);
    await userEvent.tab();
    expect(field('Share')).toHaveFocus();
    await userEvent.tab();
    expect(button('After')).toHaveFocus();
    expect(popover()).toBeVisible();
    await userEvent.tab({ shift: true });
    expect(field('Share')).toHaveFocus();
  });
});

describe('Popover, where the focus stays', () => {
  it.each(['goes', 'is hidden'])('is itself when what has it %s', async (fate) => {
    const page = (done: boolean) => (
      <main>
        <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
          {!(done && fate === 'goes') && <button hidden={done}>Remove filter</button>}
          <button>Add filter</button>
        </Popover>
        <button>After</button>
      </main>
    );
    const { rerender } = render(page(false));
    await waitFor(() => expect(button('Remove filter')).toHaveFocus());
    rerender(page(true));
    await waitFor(() => expect(popover()).toHaveFocus());
    await userEvent.tab();
    expect(button('Add filter')).toHaveFocus();
  });

  it('is where people have gone when what had it before goes', async () => {
    const page = (done: boolean) => (
      <main>
        <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
          {!done && <button>Remove filter</button>}
        </Popover>
        <button>After</button>
      </main>
    );
    const { rerender } = render(page(false));
    await waitFor(() => expect(button('Remove filter')).toHaveFocus());
    button('After').focus();
    rerender(page(true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(button('After')).toHaveFocus();
    expect(popover()).toBeVisible();
  });
});

/** A row whose popover removes or disables what opened it. */
function Row({ fate }: { fate: 'goes' | 'is disabled' | 'goes with its row' }) {
  const [done, setDone] = useState(false);
  return (
    <main>
      <button>Before</button>
      {!(done && fate === 'goes with its row') && (
        <div>
          <Popover
            label="Filter claims"
            trigger={<button disabled={done && fate === 'is disabled'}>Filter</button>}
          >
            {(close) => (
              <button
                onClick={() => {
                  setDone(true);
                  close();
                }}
              >
                Delete
              </button>
            )}
          </Popover>
        </div>
      )}
      <button>After</button>
    </main>
  );
}

describe('Popover, where the focus returns to', () => {
  it('is the trigger', async () => {
    show();
    await userEvent.click(button('Filter'));
    await userEvent.keyboard('{Escape}');
    expect(button('Filter')).toHaveFocus();
  });

  it('is the trigger in a browser that focuses what is around a pressed button', async () => {
    render(
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as a panel of tabs has it
      <div role="group" tabIndex={0}>
        <Popover
          label="Filter claims"
          trigger={<Button onMouseDown={(event) => event.preventDefault()}>Filter</Button>}
        >
          {fields}
        </Popover>
      </div>,
    );
    screen.getByRole('group').focus();
    await userEvent.click(button('Filter'));
    await userEvent.keyboard('{Escape}');
    expect(button('Filter')).toHaveFocus();
  });

  it('is what was pressed instead', async () => {
    show();
    await userEvent.click(button('Filter'));
    await userEvent.click(button('Before'));
    await gone();
    expect(button('Before')).toHaveFocus();
  });

  it('is the trigger when nothing was there to press', async () => {
    show();
    await userEvent.click(button('Filter'));
    await userEvent.click(document.body, { position: { x: 500, y: 300 } });
    await gone();
    expect(button('Filter')).toHaveFocus();
  });

  it.each(['is disabled', 'goes with its row'] as const)(
    'is a neighbour when the trigger %s',
    async (fate) => {
      render(<Row fate={fate} />);
      await userEvent.click(button('Filter'));
      await userEvent.click(button('Delete'));
      await gone();
      await expect.poll(() => document.activeElement).toBe(button('After'));
    },
  );
});

const nested = (
  <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
    <p>Choose what to show</p>
    <Popover label="Territories" trigger={<Button>Territories</Button>}>
      <button>Greece</button>
    </Popover>
  </Popover>
);

describe('Popover, closing', () => {
  it('opens again at the anchor whose press has closed it, and has the focus there', async () => {
    function Rows() {
      const anchor = useRef<HTMLElement>(null);
      const [open, setOpen] = useState(false);
      return (
        <>
          {['Piraeus', 'Aegean'].map((work) => (
            <p key={work} style={{ marginBlockStart: 80 }}>
              <Button
                onClick={({ currentTarget }) => {
                  anchor.current = currentTarget;
                  setOpen(true);
                }}
              >
                {work}
              </Button>
            </p>
          ))}
          <Popover label="Filter claims" open={open} onOpenChange={setOpen} anchor={anchor}>
            <input />
          </Popover>
        </>
      );
    }
    render(<Rows />);
    for (const name of ['Aegean', 'Piraeus']) {
      const work = screen.getByRole('button', { name });
      await userEvent.click(work);
      await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
      const { bottom, height } = work.getBoundingClientRect();
      const { top } = screen.getByRole('dialog').getBoundingClientRect();
      expect(Math.abs(top - bottom)).toBeLessThan(height);
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Piraeus' })).toHaveFocus());
  });

  it('goes from the inside out with Escape', async () => {
    render(nested);
    await userEvent.click(button('Territories'));
    expect(button('Greece')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(popovers()).toHaveLength(1));
    expect(popover()).toBeVisible();
    expect(button('Territories')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(button('Filter')).toHaveFocus();
  });

  it('leaves the outer one alone when it is pressed, and takes the inner one along', async () => {
    render(nested);
    await userEvent.click(button('Territories'));
    await userEvent.click(screen.getByText('Choose what to show'));
    await waitFor(() => expect(popovers()).toHaveLength(1));
    await userEvent.click(button('Territories'));
    await waitFor(() => expect(popovers()).toHaveLength(2));
    await userEvent.click(document.body, { position: { x: 500, y: 400 } });
    await gone();
  });

  it('is not for a press that began inside, such as the selection of text', async () => {
    render(
      <Popover defaultOpen label="Filter claims" trigger={<Button>Filter</Button>}>
        <p>Claims of the last 30 days</p>
      </Popover>,
    );
    const text = screen.getByText(/Claims/);
    const options = { targetPosition: { x: 500, y: 400 } };
    await userEvent.dragAndDrop(text, document.body, options as never);
    expect(getSelection()!.toString()).not.toBe('');
    expect(popover().matches(':popover-open')).toBe(true);
    await userEvent.click(document.body, { position: { x: 500, y: 400 } });
    await gone();
  });
});
