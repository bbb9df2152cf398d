import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { cdp, page as tester, userEvent } from 'vitest/browser';
import { Button, Dialog, Drawer, type DrawerProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const drawers = () => [...document.querySelectorAll('dialog')];
const drawer = () => screen.getByRole<HTMLDialogElement>('dialog', { name: 'Claim 4711' });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(drawers()).toHaveLength(0));
const box = () => drawer().getBoundingClientRect();
const settled = () =>
  Promise.all(
    drawer()
      .getAnimations()
      .map(({ finished }) => finished),
  );

const show = (props: Partial<DrawerProps> = {}) =>
  render(
    <Drawer title="Claim 4711" trigger={<Button>Details</Button>} defaultOpen {...props}>
      <input aria-label="Share" />
    </Drawer>,
  );

describe('Drawer', () => {
  itKeepsTheContract(<Drawer defaultOpen resizable title="Claim 4711" />, {
    root: () => drawers().at(-1)!,
  });

  it.each([
    [
      'inline-end',
      'ltr',
      () => [box().right, box().top, box().height],
      () => [innerWidth, 0, innerHeight],
    ],
    ['inline-start', 'ltr', () => [box().left, box().height], () => [0, innerHeight]],
    ['inline-end', 'rtl', () => [box().left, box().height], () => [0, innerHeight]],
    ['inline-start', 'rtl', () => [box().right, box().height], () => [innerWidth, innerHeight]],
    ['block-start', 'ltr', () => [box().top, box().width], () => [0, innerWidth]],
    ['block-end', 'ltr', () => [box().bottom, box().width], () => [innerHeight, innerWidth]],
  ] as const)('stands at %s in %s', async (side, dir, found, expected) => {
    show({ side, dir, size: 'small' });
    await settled();
    expect(found().map(Math.round)).toEqual(expected());
    expect(box().width).toBeLessThanOrEqual(innerWidth);
  });

  it('lets the page go on when it is not modal, closes on Escape, and gives the focus back', async () => {
    render(
      <>
        <button>Page</button>
        <Drawer title="Claim 4711" trigger={<Button>Details</Button>} modal={false}>
          <input aria-label="Share" />
        </Drawer>
      </>,
    );
    await userEvent.click(button('Details'));
    expect(screen.getByLabelText('Share')).toHaveFocus();
    expect(drawer().matches(':modal')).toBe(false);
    expect(drawer().matches(':popover-open')).toBe(true);
    button('Page').focus();
    expect(button('Page')).toHaveFocus();
    screen.getByLabelText('Share').focus();
    await userEvent.keyboard('{Escape}');
    expect(button('Details')).toHaveFocus();
    await gone();
  });

  it('closes on Escape when what had the focus has gone, and takes none from the page', async () => {
    const page = (step: number) => (
      <>
        <button>Page</button>
        <Drawer title="Claim 4711" defaultOpen modal={false}>
          <button key={step}>Step {step}</button>
        </Drawer>
      </>
    );
    const { rerender } = render(page(1));
    expect(button('Step 1')).toHaveFocus();
    button('Page').focus();
    rerender(page(2));
    await Promise.resolve();
    expect(button('Page')).toHaveFocus();
    button('Step 2').focus();
    rerender(page(3));
    await expect.poll(() => drawer().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
  });

  it.each([false, true])(
    'becomes what its parent says while it is open: modal %s',
    async (modal) => {
      const page = (now: boolean, open = true) => (
        <>
          <button>Page</button>
          <Drawer title="Claim 4711" modal={now} open={open} onOpenChange={() => {}}>
            <input aria-label="Territory" />
            <input aria-label="Share" />
          </Drawer>
        </>
      );
      const { rerender } = render(page(!modal));
      screen.getByLabelText('Share').focus();
      rerender(page(modal));
      expect(drawer().matches(':modal')).toBe(modal);
      expect(drawer().matches(':popover-open')).toBe(!modal);
      expect(screen.getByLabelText('Share')).toHaveFocus();
      rerender(page(modal, false));
      await gone();
      await userEvent.click(button('Page'));
      expect(button('Page')).toHaveFocus();
    },
  );

  it('can be used within a modal dialog, though it is none', async () => {
    render(
      <Dialog title="Edit work" defaultOpen>
        <Drawer title="Claim 4711" trigger={<Button>Details</Button>} modal={false}>
          <input aria-label="Share" />
        </Drawer>
      </Dialog>,
    );
    await userEvent.click(button('Details'));
    expect(screen.getByLabelText('Share')).toHaveFocus();
    button('Details').focus();
    expect(button('Details')).toHaveFocus();
    screen.getByLabelText('Share').focus();
    await userEvent.keyboard('{Escape}');
    expect(button('Details')).toHaveFocus();
    await waitFor(() => expect(drawers()).toHaveLength(1));
    await userEvent.keyboard('{Escape}');
    await gone();
  });

  it('is modal by default', async () => {
    show();
    expect(drawer().matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
  });

  it('says how much of a wide window it takes, and does not grow when it is to shrink', async () => {
    await tester.viewport(1920, 900);
    show({ resizable: true, size: 'small' });
    await settled();
    const handle = screen.getByRole('separator', { name: 'Resize' });
    expect(handle).toHaveAttribute('aria-valuenow', '17');
    expect(handle).toHaveAttribute('aria-valuemin', '17');
    handle.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(box().width).toBeLessThanOrEqual(0.17 * 1920);
    await tester.viewport(1024, 768);
  });

  it('follows the pointer that holds its handle, and none that only passes', async () => {
    show({ resizable: true, size: 'small' });
    await settled();
    const handle = screen.getByRole('separator', { name: 'Resize' });
    const before = box().left;
    fireEvent.pointerMove(handle, { clientX: 400, pointerId: 1 });
    expect(box().left).toBe(before);
    await userEvent.dragAndDrop(handle, document.body, {
      force: true,
      targetPosition: { x: 400, y: 300 },
    } as Parameters<typeof userEvent.dragAndDrop>[2]);
    expect(Math.abs(box().left - 400)).toBeLessThan(innerWidth / 100);
  });

  it('follows no other button than the first', async () => {
    show({ resizable: true, size: 'small' });
    await settled();
    const handle = screen.getByRole('separator', { name: 'Resize' });
    const before = box().left;
    const { x, y } = handle.getBoundingClientRect();
    // Vitest shows the page in a frame.
    const frame = frameElement!.getBoundingClientRect();
    const mouse = (type: string, left: number, buttons: number) =>
      cdp().send('Input.dispatchMouseEvent', {
        type,
        x: frame.x + left,
        y: frame.y + y + 300,
        button: 'right',
        buttons,
      } as never);
    await mouse('mousePressed', x + 2, 2);
    await mouse('mouseMoved', x - 100, 2);
    expect(box().left).toBe(before);
    await mouse('mouseReleased', x - 100, 0);
  });

  it('takes the keys along its axis from the page, and leaves the others', async () => {
    show({ resizable: true, size: 'small' });
    await settled();
    const handle = screen.getByRole('separator', { name: 'Resize' });
    const before = box().width;
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown'])
      expect(fireEvent.keyDown(handle, { key })).toBe(true);
    expect(box().width).toBe(before);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
      expect(fireEvent.keyDown(handle, { key })).toBe(false);
  });

  it('keeps the share of the window that people gave it at another side', async () => {
    const { rerender } = show({ resizable: true, side: 'inline-end' });
    const handle = screen.getByRole('separator', { name: 'Resize' });
    handle.focus();
    await userEvent.keyboard('{Home}{ArrowLeft}{ArrowLeft}');
    expect(box().width / innerWidth).toBeCloseTo(0.3);
    rerender(<Drawer title="Claim 4711" defaultOpen resizable side="block-end" />);
    await settled();
    expect(box().height / innerHeight).toBeCloseTo(0.3);
    expect(handle).toHaveAttribute('aria-valuenow', '30');
  });

  it.each([
    ['inline-end', 'ltr', '{ArrowLeft}', '{ArrowRight}'],
    ['inline-end', 'rtl', '{ArrowRight}', '{ArrowLeft}'],
    ['inline-start', 'ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['block-end', 'ltr', '{ArrowUp}', '{ArrowDown}'],
    ['block-start', 'ltr', '{ArrowDown}', '{ArrowUp}'],
  ] as const)('is resized by keys: %s in %s', async (side, dir, more, less) => {
    show({ side, dir, resizable: true, size: 'small' });
    await settled();
    const handle = screen.getByRole('separator', { name: 'Resize' });
    const extent = () => (side.startsWith('inline') ? box().width : box().height);
    handle.focus();
    await userEvent.keyboard('{Home}');
    const start = extent();
    await userEvent.keyboard(more);
    expect(extent()).toBeGreaterThan(start);
    expect(handle).toHaveAttribute('aria-valuenow', '25');
    await userEvent.keyboard(less);
    expect(Math.round(extent())).toBe(Math.round(start));
  });
});
