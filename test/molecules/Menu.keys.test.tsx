import { fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Dialog, LocaleProvider, Menu, type MenuItems } from '../../src';

const items: MenuItems = [
  { label: 'Edit' },
  { label: 'Éric’s works' },
  { label: 'Off', disabled: true },
  { label: 'Lock', disabledReason: 'In dispute', onSelect: () => expect.fail('pressed') },
  { label: 'Export to CWR' },
];

const show = (given = items) =>
  render(
    <>
      <button type="button">Before</button>
      <Menu trigger={<Button>Actions</Button>} items={given} />
      <button type="button">After</button>
    </>,
  );
const trigger = () => screen.getByRole('button', { name: 'Actions' });
const focused = () => document.activeElement?.textContent;
const levels = () => screen.queryAllByRole('menu').length;

async function open(key = '{ArrowDown}', given = items) {
  const view = show(given);
  trigger().focus();
  await userEvent.keyboard(key);
  await expect.poll(levels).toBe(1);
  return view;
}

describe('Menu, by keyboard', () => {
  it.each([
    ['{Enter}', 'Edit'],
    [' ', 'Edit'],
    ['{ArrowDown}', 'Edit'],
    ['{ArrowUp}', 'Export to CWR'],
  ])('opens by %j at %s', async (key, expected) => {
    await open(key);
    await expect.poll(focused).toBe(expected);
  });

  it('keeps the page from scrolling under the arrow that opens it', () => {
    show();
    expect(fireEvent.keyDown(trigger(), { key: 'ArrowDown' })).toBe(false);
    expect(levels()).toBe(1);
  });

  it('leaves keys with a modifier to the browser', async () => {
    await open();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      for (const key of ['ArrowDown', 'End', 'Enter', 'Escape'])
        expect(fireEvent.keyDown(document.activeElement!, { key, [modifier]: true })).toBe(true);
    expect(focused()).toBe('Edit');
    expect(levels()).toBe(1);
  });

  it('goes through the items and around the ends, past those that are off without a reason', async () => {
    await open();
    const way: (string | null | undefined)[] = [];
    for (const key of [
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{End}',
      '{Home}',
    ]) {
      await userEvent.keyboard(key);
      way.push(focused());
    }
    expect(way).toEqual([
      'Éric’s works',
      'LockIn dispute',
      'Export to CWR',
      'Edit',
      'Export to CWR',
      'Edit',
    ]);
  });

  it('says why an item is off, and does nothing when that is pressed', async () => {
    await open();
    await userEvent.keyboard('l{Enter}');
    const lock = screen.getByRole('menuitem', { name: 'Lock' });
    expect(lock).toHaveFocus();
    expect(lock).toHaveAccessibleDescription('In dispute');
    expect(levels()).toBe(1);
  });

  it.each([
    ['er', 'Éric’s works'],
    ['export t', 'Export to CWR'],
    ['ee', 'Export to CWR'],
    ['zz', 'Edit'],
  ])('finds by typing %s', async (typed, expected) => {
    await open();
    await userEvent.keyboard(typed);
    expect(focused()).toBe(expected);
  });

  it('presses by Enter and by Space, and the focus returns', async () => {
    const onSelect = vi.fn();
    await open('{ArrowDown}', [{ label: 'Edit', onSelect }]);
    await userEvent.keyboard('{Enter}');
    expect(trigger()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown} ');
    expect(onSelect).toHaveBeenCalledTimes(2);
    await expect.poll(levels).toBe(0);
    expect(trigger()).toHaveFocus();
  });

  it.each([
    ['{Tab}', 'After'],
    ['{Shift>}{Tab}{/Shift}', 'Before'],
  ])('closes by %s and goes on from its button', async (keys, expected) => {
    await open();
    await userEvent.keyboard(keys);
    await expect.poll(levels).toBe(0);
    expect(focused()).toBe(expected);
  });

  it('presses nothing with the key that opened it and is still held', async () => {
    const press = vi.fn();
    await open('{Enter>3/}', [{ label: 'Delete', onSelect: press }]);
    expect(focused()).toBe('Delete');
    expect(press).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(press).toHaveBeenCalledOnce();
  });

  it('closes by Escape alone, not what is around it', async () => {
    render(
      <Dialog title="Edit work" defaultOpen>
        <Menu trigger={<Button>Actions</Button>} items={items} />
      </Dialog>,
    );
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.poll(levels).toBe(0);
    expect(trigger()).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('does not get lost where nothing can be reached', async () => {
    await open('{ArrowDown}', [{ label: 'Off', disabled: true }]);
    await userEvent.keyboard('{ArrowDown}{End}o{Enter}');
    expect(screen.getByRole('menu')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => trigger() === document.activeElement).toBe(true);
  });

  it('goes to the neighbour when the item that has the focus goes', async () => {
    const { rerender } = await open();
    const draw = (given: MenuItems) =>
      rerender(
        <>
          <button type="button">Before</button>
          <Menu trigger={<Button>Actions</Button>} items={given} />
          <button type="button">After</button>
        </>,
      );
    await userEvent.keyboard('{ArrowDown}');
    draw([{ label: 'New' }, ...items]);
    expect(focused()).toBe('Éric’s works');
    draw([{ label: 'New' }, { label: 'Edit' }, { label: 'Last' }]);
    expect(focused()).toBe('Last');
    draw([]);
    expect(screen.getByRole('menu')).toHaveFocus();
  });

  it('gives a dialog that an item opens its button to return to', async () => {
    function Page() {
      const [shown, setShown] = useState(false);
      return (
        <>
          <Menu
            trigger={<Button>Actions</Button>}
            items={[{ label: 'Merge', onSelect: () => setShown(true) }]}
          />
          <button type="button">After</button>
          <Dialog title="Merge" open={shown} onOpenChange={setShown} />
        </>
      );
    }
    render(<Page />);
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Actions');
  });

  it('has given the focus back when what an item opens looks for it', async () => {
    const Native = ({ shown }: { shown: boolean }) => {
      const ref = useRef<HTMLDialogElement>(null);
      useLayoutEffect(() => {
        if (shown) ref.current!.showModal();
      }, [shown]);
      return <dialog ref={ref}>Merge</dialog>;
    };
    function Page() {
      const [shown, setShown] = useState(false);
      const merge = { label: 'Merge', onSelect: () => setShown(true) };
      return (
        <>
          <Native shown={shown} />
          <Menu trigger={<Button>Actions</Button>} items={[merge]} />
        </>
      );
    }
    render(<Page />);
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(levels).toBe(0);
    screen.getByRole<HTMLDialogElement>('dialog').close();
    expect(trigger()).toHaveFocus();
  });

  it('gives the focus to a neighbour when its item takes its button along', async () => {
    function Row() {
      const [there, setThere] = useState(true);
      return (
        <>
          {there && (
            <Menu
              trigger={<Button>Actions</Button>}
              items={[{ label: 'Remove', onSelect: () => setThere(false) }]}
            />
          )}
          <button type="button">After</button>
        </>
      );
    }
    render(<Row />);
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(focused).toBe('After');
  });

  it('takes typing in the language around it', async () => {
    render(
      <LocaleProvider locale="sv">
        <Menu
          trigger={<Button>Actions</Button>}
          items={[{ label: 'Öppna' }, { label: 'Offert' }]}
        />
      </LocaleProvider>,
    );
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}o');
    expect(focused()).toBe('Offert');
  });
});
