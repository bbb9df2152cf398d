import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ContextMenu, Dialog, type ContextMenuProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const open = vi.fn();
const items = [{ label: 'Open', onSelect: open }, { label: 'Copy' }];

const show = (props: Partial<ContextMenuProps> = {}) =>
  render(
    <ContextMenu label="Actions for the work" items={items} {...props}>
      <p>A Song for Piraeus</p>
      <button type="button">Play</button>
      <input aria-label="Title" />
    </ContextMenu>,
  );
const words = () => screen.getByText('A Song for Piraeus');
const menu = () => screen.queryByRole('menu', { name: 'Actions for the work' });
const focused = () => document.activeElement?.textContent;

describe('ContextMenu', () => {
  itKeepsTheContract(
    <ContextMenu label="Actions" items={items}>
      A Song for Piraeus
    </ContextMenu>,
  );

  it('opens by the secondary button, at the pointer, and stays', async () => {
    const onOpenChange = vi.fn();
    show({ onOpenChange });
    expect(menu()).toBeNull();
    await userEvent.click(words(), { button: 'right', position: { x: 40, y: 5 } });
    await expect.poll(() => menu()?.matches(':popover-open')).toBe(true);
    const { left, top } = words().getBoundingClientRect();
    await expect
      .poll(() => {
        const box = menu()!.getBoundingClientRect();
        return Math.abs(box.left - left - 40) < 3 && box.top - top - 5 < 12 && box.top > top + 4;
      })
      .toBe(true);
    expect(menu()).toHaveFocus();
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });

  it('stands at the pointer in a transformed parent, too', async () => {
    render(
      <div style={{ transform: 'translate(50px, 30px)' }}>
        <ContextMenu label="Actions for the work" items={items}>
          Moved
        </ContextMenu>
      </div>,
    );
    const { left } = screen.getByText('Moved').getBoundingClientRect();
    fireEvent.contextMenu(screen.getByText('Moved'), { clientX: left + 20, clientY: 40 });
    await expect.poll(() => Math.round(menu()!.getBoundingClientRect().left - left)).toBe(20);
  });

  it('does what is pressed, and the focus returns to where it was', async () => {
    open.mockClear();
    show();
    screen.getByText('Play').focus();
    fireEvent.contextMenu(words(), { clientX: 20, clientY: 20 });
    await userEvent.click(screen.getByRole('menuitem', { name: 'Open' }));
    expect(open).toHaveBeenCalledOnce();
    await expect.poll(menu).toBeNull();
    expect(focused()).toBe('Play');
  });

  it('never loses the focus to the page, even where nothing had it', async () => {
    const { container } = show();
    await userEvent.click(words(), { button: 'right' });
    await expect.poll(() => menu() === document.activeElement).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(menu).toBeNull();
    expect(container.firstElementChild).toHaveFocus();
  });

  it.each(['{ContextMenu}', '{Shift>}{F10}{/Shift}'])(
    'opens by %s, at its first item',
    async (key) => {
      show();
      screen.getByText('Play').focus();
      await userEvent.keyboard(key);
      await expect.poll(focused).toBe('Open');
      const button = screen.getByText('Play').getBoundingClientRect();
      await expect.poll(() => menu()!.getBoundingClientRect().top > button.bottom - 1).toBe(true);
      await userEvent.keyboard('{Escape}');
      await expect.poll(focused).toBe('Play');
    },
  );

  it('opens by a long press, when the finger is lifted; the lifting is no click', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pressed = vi.fn();
    show({ onClick: pressed });
    const touch = { pointerType: 'touch', clientX: 30, clientY: 20 };
    fireEvent.pointerDown(words(), touch);
    vi.advanceTimersByTime(500);
    expect(menu()).toBeNull();
    fireEvent.pointerUp(words(), touch);
    fireEvent.click(words());
    expect(pressed).not.toHaveBeenCalled();
    act(() => vi.runAllTimers());
    expect(menu()).not.toBeNull();
  });

  it('is that of the innermost area under a finger, and leaves fields to the browser', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    render(
      <ContextMenu label="Actions for the catalogue" items={items}>
        <ContextMenu label="Actions for the work" items={items}>
          <p>A Song for Piraeus</p>
        </ContextMenu>
        <input aria-label="Title" />
      </ContextMenu>,
    );
    const touch = (target: Element) => {
      fireEvent.pointerDown(target, { pointerType: 'touch', clientX: 30, clientY: 20 });
      vi.advanceTimersByTime(500);
      fireEvent.pointerUp(target, { pointerType: 'touch' });
      act(() => vi.runAllTimers());
    };
    touch(screen.getByLabelText('Title'));
    expect(screen.queryByRole('menu')).toBeNull();
    touch(words());
    expect(menu()).not.toBeNull();
    expect(screen.queryByRole('menu', { name: 'Actions for the catalogue' })).toBeNull();
  });

  it('is not for a dialog that was written in the area', () => {
    render(
      <ContextMenu label="Actions for the work" items={items}>
        <Dialog defaultOpen title="Edit work">
          <p>A Song for Piraeus</p>
        </Dialog>
      </ContextMenu>,
    );
    expect(fireEvent.contextMenu(words())).toBe(true);
    expect(fireEvent.keyDown(words(), { key: 'ContextMenu' })).toBe(true);
    expect(menu()).toBeNull();
  });

  it.each([{ items: [false, null] as const }, { items: () => undefined as never }])(
    'leaves an area to the browser where conditions left no item: %o',
    (given) => {
      show(given);
      expect(fireEvent.contextMenu(words())).toBe(true);
      expect(menu()).toBeNull();
    },
  );

  it('takes a moving finger for scrolling', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    show();
    const touch = { pointerType: 'touch', clientX: 30, clientY: 20 };
    fireEvent.pointerDown(words(), touch);
    fireEvent.pointerMove(words(), { ...touch, clientY: 60 });
    vi.advanceTimersByTime(500);
    fireEvent.pointerUp(words(), touch);
    act(() => vi.runAllTimers());
    expect(menu()).toBeNull();
  });

  it('opens, too, where the browser knows the long press and takes the finger over', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    show();
    const touch = { pointerType: 'touch', clientX: 30, clientY: 20 };
    fireEvent.pointerDown(words(), touch);
    fireEvent.contextMenu(words(), touch);
    expect(menu()).toBeNull();
    fireEvent.pointerCancel(words(), touch);
    act(() => vi.runAllTimers());
    expect(menu()).not.toBeNull();
  });

  it('leaves a key to what has taken it', () => {
    render(
      <ContextMenu label="Actions for the work" items={items}>
        <button type="button" onKeyDown={(event) => event.preventDefault()}>
          Play
        </button>
      </ContextMenu>,
    );
    fireEvent.keyDown(screen.getByText('Play'), { key: 'ContextMenu' });
    expect(menu()).toBeNull();
  });

  it('opens by key at the side where text begins', async () => {
    document.documentElement.dir = 'rtl';
    show();
    const button = screen.getByText('Play');
    button.focus();
    await userEvent.keyboard('{ContextMenu}');
    const right = (element: Element) => element.getBoundingClientRect().right;
    await expect.poll(() => Math.abs(right(menu()!) - right(button))).toBeLessThan(3);
  });

  it('leaves fields, Shift and areas without items to the browser', () => {
    const { rerender } = show();
    expect(fireEvent.contextMenu(screen.getByLabelText('Title'))).toBe(true);
    expect(fireEvent.contextMenu(words(), { shiftKey: true })).toBe(true);
    rerender(
      <ContextMenu label="Actions for the work" items={() => []}>
        <p>A Song for Piraeus</p>
      </ContextMenu>,
    );
    expect(fireEvent.contextMenu(words())).toBe(true);
    expect(menu()).toBeNull();
  });

  it('asks for the items of what was pressed', () => {
    const make = vi.fn((target: Element) => [{ label: `Open ${target.textContent}` }]);
    show({ items: make });
    expect(fireEvent.contextMenu(words())).toBe(false);
    expect(screen.getByRole('menuitem', { name: 'Open A Song for Piraeus' })).toBeVisible();
  });

  it('keeps the browser’s menu away from its own', () => {
    show();
    fireEvent.contextMenu(words());
    expect(fireEvent.contextMenu(screen.getByRole('menuitem', { name: 'Copy' }))).toBe(false);
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  });

  it('leaves its text selectable, and selected', async () => {
    show();
    const selection = window.getSelection()!;
    selection.selectAllChildren(words());
    await userEvent.click(words(), { button: 'right' });
    await expect.poll(menu).not.toBeNull();
    expect(selection.toString()).toContain('A Song for Piraeus');
  });

  it('leaves nothing behind when it goes while it is open or pressed', () => {
    const { unmount } = show();
    fireEvent.contextMenu(words());
    const added = vi.spyOn(document, 'addEventListener');
    fireEvent.pointerDown(words(), { pointerType: 'touch' });
    unmount();
    expect(document.querySelector('[popover]')).toBeNull();
    const signals = added.mock.calls.flatMap(([type, , options]) =>
      type === 'pointerup' ? ((options as AddEventListenerOptions).signal ?? []) : [],
    );
    expect(signals).toHaveLength(1);
    expect(signals[0]!.aborted).toBe(true);
    fireEvent.pointerUp(document.body);
  });
});
