import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Menu, type MenuItems } from '../../src';

const sacem = vi.fn();
const items: MenuItems = [
  { label: 'Edit' },
  {
    label: 'Share',
    items: () => [
      { label: 'Publisher' },
      { label: 'Society', items: [{ label: 'AEPI' }, { label: 'SACEM', onSelect: sacem }] },
    ],
  },
  { label: 'Export' },
  { label: 'Delete' },
];

const trigger = () => screen.getByRole('button', { name: 'Actions' });
const item = (name: string) => screen.getByRole('menuitem', { name });
const focused = () => document.activeElement?.textContent;
const levels = () => screen.queryAllByRole('menu').length;

async function open(direction?: 'rtl', options?: Parameters<typeof render>[1]) {
  render(
    <div dir={direction} style={{ display: 'grid', justifyContent: 'center' }}>
      <Menu trigger={<Button>Actions</Button>} items={items} />
    </div>,
    options,
  );
  trigger().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Edit');
}

const centre = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};
const move = (target: Element, point = centre(target)) =>
  fireEvent.pointerMove(target, { pointerType: 'mouse', ...point });

describe('Menu, its submenus', () => {
  it.each(['{Escape}', '{ArrowLeft}'])('give the focus back in StrictMode: %s', async (key) => {
    await open(undefined, { wrapper: StrictMode });
    await userEvent.keyboard('s{ArrowRight}');
    await expect.poll(focused).toBe('Publisher');
    await userEvent.keyboard(`{ArrowDown}{ArrowRight}`);
    await expect.poll(focused).toBe('AEPI');
    await userEvent.keyboard(key);
    await expect.poll(focused).toBe('Society');
    await userEvent.keyboard(key);
    await expect.poll(focused).toBe('Share');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Actions');
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ])('open and close by arrows: %s', async (direction, deeper, back) => {
    await open(direction as 'rtl');
    await userEvent.keyboard(`s${deeper}`);
    await expect.poll(focused).toBe('Publisher');
    expect(item('Share')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard(`{ArrowDown}${deeper}`);
    await expect.poll(focused).toBe('AEPI');
    expect(levels()).toBe(3);
    await userEvent.keyboard(back);
    expect(focused()).toBe('Society');
    await userEvent.keyboard(back);
    expect(focused()).toBe('Share');
    await expect.poll(levels).toBe(1);
    // The first level is left by Escape alone.
    await userEvent.keyboard(back);
    expect(focused()).toBe('Share');
  });

  it('open by Enter, and Escape closes one level at a time', async () => {
    await open();
    await userEvent.keyboard('s{Enter}');
    await expect.poll(focused).toBe('Publisher');
    await userEvent.keyboard('s{Enter}');
    await expect.poll(focused).toBe('AEPI');
    for (const left of ['Society', 'Share', 'Actions']) {
      await userEvent.keyboard('{Escape}');
      await expect.poll(focused).toBe(left);
    }
    await expect.poll(levels).toBe(0);
  });

  it('close with all when an item of the deepest is pressed', async () => {
    sacem.mockClear();
    await open();
    await userEvent.keyboard('s{ArrowRight}s{ArrowRight}s{Enter}');
    expect(sacem).toHaveBeenCalledOnce();
    expect(trigger()).toHaveFocus();
    await expect.poll(levels).toBe(0);
  });

  it('are called what their item is called', async () => {
    await open();
    await userEvent.keyboard('s{ArrowRight}');
    await expect.poll(() => screen.queryByRole('menu', { name: 'Share' })).not.toBeNull();
  });

  it.each([['ltr'], ['rtl']])('open under a resting mouse, at the side: %s', async (direction) => {
    await open(direction as 'rtl');
    move(item('Share'));
    expect(item('Share')).toHaveFocus();
    expect(levels()).toBe(1);
    await expect.poll(levels).toBe(2);
    expect(item('Share')).toHaveFocus();
    const [first, second] = screen.getAllByRole('menu').map((menu) => menu.getBoundingClientRect());
    await expect
      .poll(() => {
        const box = screen.getAllByRole('menu')[1]!.getBoundingClientRect();
        return direction === 'rtl' ? box.right <= first!.left + 4 : box.left >= first!.right - 4;
      })
      .toBe(true);
    expect(second).toBeDefined();
  });

  it('stay while the mouse crosses other items on its way, and close when it turns aside', async () => {
    await open();
    move(item('Share'));
    await expect.poll(levels).toBe(2);
    const from = centre(item('Share'));
    move(item('Share'), from);
    const submenu = screen.getAllByRole('menu')[1]!.getBoundingClientRect();
    const way = { clientX: (from.clientX + submenu.left) / 2, clientY: from.clientY + 12 };
    move(item('Export'), way);
    expect(item('Share')).toHaveFocus();
    move(item('Society'));
    expect(item('Society')).toHaveFocus();
    move(item('Export'), { ...centre(item('Export')), clientX: from.clientX - 10 });
    expect(item('Export')).toHaveFocus();
    await expect.poll(levels).toBe(1);
  });

  it('stay closed under a resting mouse where their item is off', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const off = { label: 'Share', disabledReason: 'In dispute', items: [{ label: 'Publisher' }] };
    render(<Menu defaultOpen trigger={<Button>Actions</Button>} items={[off]} />);
    move(item('Share'));
    act(() => vi.runAllTimers());
    expect(item('Share')).toHaveFocus();
    expect(levels()).toBe(1);
  });

  it('close when their item is off by now, and a neighbour of that has the focus', async () => {
    const page = (disabled: boolean) => (
      <Menu
        defaultOpen
        trigger={<Button>Actions</Button>}
        items={[
          { label: 'Edit' },
          { label: 'Share', disabled, items: [{ label: 'Publisher' }] },
          { label: 'Delete' },
        ]}
      />
    );
    const { rerender } = render(page(false));
    await userEvent.keyboard('s{ArrowRight}');
    await expect.poll(focused).toBe('Publisher');
    rerender(page(true));
    expect(focused()).toBe('Delete');
    expect(levels()).toBe(1);
    rerender(page(false));
    expect(levels()).toBe(1);
  });

  it('leave nothing to wait for when the menu leaves the page before the mouse has rested', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { unmount } = render(
      <Menu defaultOpen trigger={<Button>Actions</Button>} items={items} />,
    );
    const before = vi.getTimerCount();
    move(item('Share'));
    expect(vi.getTimerCount()).toBe(before + 1);
    unmount();
    expect(vi.getTimerCount()).toBe(before);
  });

  it('stay closed when a key goes on before the mouse has rested', async () => {
    await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    move(item('Share'));
    fireEvent.keyDown(item('Share'), { key: 'ArrowDown' });
    act(() => vi.runAllTimers());
    expect(item('Export')).toHaveFocus();
    expect(levels()).toBe(1);
  });

  it('close when the mouse rests on another item on the way', async () => {
    await open();
    move(item('Share'));
    await expect.poll(levels).toBe(2);
    const from = centre(item('Share'));
    move(item('Share'), from);
    move(item('Export'), { clientX: from.clientX + 20, clientY: from.clientY + 4 });
    await expect.poll(focused).toBe('Export');
    await expect.poll(levels).toBe(1);
  });

  it('open by a tap, and by a click', async () => {
    await open();
    fireEvent.pointerMove(item('Share'), { pointerType: 'touch', ...centre(item('Share')) });
    expect(item('Edit')).toHaveFocus();
    await userEvent.click(item('Share'));
    expect(levels()).toBe(2);
    await userEvent.click(item('Publisher'));
    await expect.poll(levels).toBe(0);
  });

  it('follow the mouse with the focus, past items that are off', async () => {
    await open();
    move(item('Delete'));
    expect(item('Delete')).toHaveFocus();
    move(screen.getByRole('menu'));
    expect(screen.getByRole('menu')).toHaveFocus();
  });
});
