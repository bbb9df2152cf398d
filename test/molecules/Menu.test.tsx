import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, ButtonGroup, Menu, type MenuItems, type MenuProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const edit = vi.fn();
const items: MenuItems = [
  { label: 'Edit work', onSelect: edit },
  { label: 'Duplicate', shortcut: 'Mod+D', description: 'With all shares' },
  'separator',
  { label: 'Delete', tone: 'danger' },
];

const show = (props: Partial<MenuProps> = {}) =>
  render(<Menu trigger={<Button>Actions</Button>} items={items} {...props} />);
const trigger = () => screen.getByRole('button', { name: 'Actions' });
const menu = () => screen.queryByRole('menu');
const item = (name: string) => screen.getByRole('menuitem', { name });
async function open(props?: Partial<MenuProps>) {
  const view = show(props);
  await userEvent.click(trigger());
  expect(menu()).not.toBeNull();
  return view;
}

describe('Menu', () => {
  itKeepsTheContract(<Menu trigger={<Button>Actions</Button>} items={items} defaultOpen />, {
    root: (container) => container.querySelector('[role="menu"]'),
  });

  it('is not on the page until it opens, and asks for its items only then', async () => {
    const make = vi.fn(() => items);
    const { container } = show({ items: make });
    expect(container.children).toHaveLength(1);
    expect(make).not.toHaveBeenCalled();
    await userEvent.click(trigger());
    expect(make).toHaveBeenCalled();
  });

  it('says what it is, and takes the name of its button', async () => {
    show();
    expect(trigger()).toHaveAttribute('aria-haspopup', 'menu');
    expect(trigger()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(trigger());
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
    expect(trigger().getAttribute('aria-controls')).toBe(menu()!.id);
    expect(menu()).toHaveAccessibleName('Actions');
    await userEvent.keyboard('{Escape}');
    expect(trigger()).not.toHaveAttribute('aria-controls');
  });

  it('keeps a name of its own', async () => {
    await open({ 'aria-label': 'Work' });
    expect(menu()).toHaveAccessibleName('Work');
  });

  it('keeps descriptions and shortcuts out of names, and tells of them', async () => {
    await open();
    expect(item('Duplicate')).toHaveAccessibleDescription('With all shares');
    expect(item('Duplicate').getAttribute('aria-keyshortcuts')).toMatch(/^(?:Control|Meta)\+D$/);
  });

  it('does what an item says, with the click, and closes', async () => {
    edit.mockClear();
    await open();
    await userEvent.click(item('Edit work'));
    expect(edit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'click' }));
    await expect.poll(menu).toBeNull();
    expect(trigger()).toHaveFocus();
  });

  it('stays open where the handler prevents the default, or the item says so', async () => {
    await open({
      items: [
        { label: 'Next', onSelect: (event) => event.preventDefault() },
        { label: 'More', keepOpen: true },
      ],
    });
    await userEvent.click(item('Next'));
    await userEvent.click(item('More'));
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
  });

  it('closes and stays usable when a handler throws', async () => {
    await open({
      items: [
        {
          label: 'Break',
          onSelect: () => {
            throw new Error('broken on purpose');
          },
        },
      ],
    });
    const heard = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', heard, { once: true, capture: true });
    item('Break').click();
    expect(heard).toHaveBeenCalledOnce();
    expect(takeConsole().join()).toMatch('broken on purpose');
    await expect.poll(menu).toBeNull();
    await userEvent.click(trigger());
    expect(menu()).not.toBeNull();
  });

  it('closes by a press elsewhere, and by a second one on its button', async () => {
    render(<p>Elsewhere</p>);
    await open();
    await userEvent.click(trigger());
    await expect.poll(menu).toBeNull();
    await userEvent.click(trigger());
    await userEvent.click(screen.getByText('Elsewhere'));
    await expect.poll(menu).toBeNull();
  });

  it('gives the focus back to its button in a browser that focuses what is around a pressed one', async () => {
    render(
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as a panel of tabs has it
      <div role="group" tabIndex={0}>
        <Menu
          trigger={<Button onMouseDown={(event) => event.preventDefault()}>Actions</Button>}
          items={items}
        />
      </div>,
    );
    screen.getByRole('group').focus();
    await userEvent.click(trigger());
    await userEvent.keyboard('{Escape}');
    expect(trigger()).toHaveFocus();
  });

  it('does not open at a button that is off', async () => {
    show({ trigger: <Button disabledReason="Nothing is chosen">Actions</Button> });
    trigger().focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    await userEvent.click(trigger(), { force: true });
    expect(menu()).toBeNull();
  });

  it('does not open by a click that was prevented, nor under a finger that scrolls', () => {
    show({ trigger: <Button onClick={(event) => event.preventDefault()}>Actions</Button> });
    fireEvent.click(trigger());
    fireEvent.pointerOut(trigger(), {
      buttons: 1,
      pointerType: 'touch',
      relatedTarget: document.body,
    });
    expect(menu()).toBeNull();
  });

  it('takes an empty reason for none', async () => {
    edit.mockClear();
    await open({ items: [{ label: 'Edit work', disabledReason: '', onSelect: edit }] });
    await userEvent.click(item('Edit work'));
    expect(edit).toHaveBeenCalledOnce();
  });

  it('presses nothing where press and release are on different items', async () => {
    edit.mockClear();
    await open();
    await page.elementLocator(item('Edit work')).dropTo(page.elementLocator(item('Delete')));
    expect(edit).not.toHaveBeenCalled();
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
  });

  it('presses the item on which a press of its button is released', async () => {
    edit.mockClear();
    show();
    const mouse = { pointerType: 'mouse', button: 0, buttons: 1 };
    fireEvent.pointerDown(trigger(), mouse);
    // React makes it of this one.
    fireEvent.pointerOut(trigger(), { ...mouse, relatedTarget: document.body });
    fireEvent.pointerUp(item('Edit work'), { pointerType: 'mouse' });
    expect(edit).toHaveBeenCalledOnce();
    await expect.poll(menu).toBeNull();
  });

  it('presses an item once, though the press that opened it was released out of reach', async () => {
    const onCheckedChange = vi.fn();
    show({ items: [{ label: 'ISWC', checked: false, onCheckedChange }] });
    const mouse = { pointerType: 'mouse', button: 0, buttons: 1 };
    fireEvent.pointerDown(trigger(), mouse);
    fireEvent.pointerOut(trigger(), { ...mouse, relatedTarget: document.body });
    // Over a frame, say: nobody hears of that.
    await userEvent.click(screen.getByRole('menuitemcheckbox'));
    expect(onCheckedChange).toHaveBeenCalledOnce();
  });

  it('opens and closes as its parent says', async () => {
    const onOpenChange = vi.fn();
    const { rerender } = show({ open: false, onOpenChange });
    await userEvent.click(trigger());
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
    expect(menu()).toBeNull();
    rerender(<Menu trigger={<Button>Actions</Button>} items={items} open />);
    expect(menu()).not.toBeNull();
    await userEvent.click(item('Edit work'));
    expect(takeConsole().join()).toMatch('Menu open is set without a handler');
    await expect.poll(() => menu()!.matches(':popover-open')).toBe(true);
  });

  it('tells items of the same name apart', async () => {
    await open({ items: [{ label: 'Edit' }, { label: 'Edit' }, { label: 'Edit' }] });
    const ids = screen.getAllByRole('menuitem').map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('stays where it is while the mouse goes over it', async () => {
    await open({ items: Array.from({ length: 90 }, (_, index) => ({ label: `Work ${index}` })) });
    const before = item('Work 89').getBoundingClientRect().top;
    fireEvent.pointerMove(item('Work 89'), { pointerType: 'mouse' });
    expect(item('Work 89')).toHaveFocus();
    expect(item('Work 89').getBoundingClientRect().top).toBe(before);
  });

  it('leaves keys to a handler of the page that takes them', async () => {
    await open({ onKeyDown: (event) => event.key === 'End' && event.preventDefault() });
    await userEvent.keyboard('{Home}{End}');
    expect(item('Edit work')).toHaveFocus();
  });

  it('passes over what a condition left empty', async () => {
    await open({ items: [null, false, undefined, '', { label: '' }] });
    expect(within(menu()!).getAllByRole('menuitem')).toHaveLength(1);
  });

  it.each([null, undefined, () => undefined])(
    'is empty where there are no items: %s',
    async (none) => {
      await open({ items: none as never });
      expect(menu()).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}{Escape}');
      await expect.poll(menu).toBeNull();
    },
  );

  it('checks boxes and stays open; chooses one of several and closes', async () => {
    const onCheckedChange = vi.fn();
    const onValueChange = vi.fn();
    await open({
      items: [
        { label: 'ISWC', checked: false, onCheckedChange },
        {
          heading: 'Order',
          value: 'date',
          onValueChange,
          options: [
            { value: 'title', label: 'By title' },
            { value: 'date', label: 'By date' },
          ],
        },
      ],
    });
    const box = screen.getByRole('menuitemcheckbox', { name: 'ISWC' });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    expect(onCheckedChange).toHaveBeenCalledExactlyOnceWith(true, expect.anything());
    const group = screen.getByRole('group', { name: 'Order' });
    expect(within(group).getByRole('menuitemradio', { name: 'By date' })).toBeChecked();
    await userEvent.click(within(group).getByRole('menuitemradio', { name: 'By title' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('title', expect.anything());
    await expect.poll(menu).toBeNull();
  });

  it('shows one of two options with the same value as chosen, with a warning', async () => {
    const options = ['By title', 'By name'].map((label) => ({ value: 'same', label }));
    await open({ items: [{ heading: 'Order', value: 'same', onValueChange: vi.fn(), options }] });
    const chosen = screen.getAllByRole('menuitemradio', { checked: true });
    expect(chosen).toHaveLength(1);
    expect(takeConsole().join()).toMatch('several options with the value "same"');
  });

  it('takes numbers from plain JavaScript for ids and values', async () => {
    const options = [{ value: 1 as never, label: 'One' }];
    const items = [{ id: 7 as never, label: 'Edit' }];
    await open({
      items: [...items, { heading: 'Order', value: 1 as never, onValueChange: vi.fn(), options }],
    });
    expect(screen.getByRole('menuitem', { name: 'Edit' })).toBeVisible();
    expect(screen.getByRole('menuitemradio', { name: 'One' })).toBeChecked();
  });

  it('follows links, and refuses unsafe ones', async () => {
    const followed = vi.fn((event: Event) => event.preventDefault());
    await open({
      items: [
        { label: 'Works', href: '/works', target: '_blank' },
        { label: 'Bad', href: ' JaVa\nScript:alert(1)' },
      ],
    });
    expect(takeConsole().join()).toMatch('refused to link');
    expect(item('Bad')).not.toHaveAttribute('href');
    expect(item('Bad')).toHaveAttribute('aria-disabled', 'true');
    expect(item('Works')).toHaveAttribute('rel', 'noopener noreferrer');
    document.addEventListener('click', followed, { once: true });
    item('Works').focus();
    await userEvent.keyboard('{Enter}');
    expect(followed.mock.lastCall?.[0].target).toHaveTextContent('Works');
  });

  it('leaves the corners of a button group to its buttons', async () => {
    render(
      <ButtonGroup attached aria-label="Work">
        <Button>Save</Button>
        <Menu trigger={<Button>Actions</Button>} items={items} />
      </ButtonGroup>,
    );
    const corner = () => getComputedStyle(trigger()).borderEndEndRadius;
    const before = corner();
    await userEvent.click(trigger());
    expect(corner()).toBe(before);
  });

  it('takes its text from the page’s theme, not from where it stands', async () => {
    render(
      <h2 style={{ textTransform: 'uppercase', whiteSpace: 'nowrap' }}>
        <Menu trigger={<Button>Actions</Button>} items={[{ label: 'a'.repeat(5000) }]} />
      </h2>,
    );
    await userEvent.click(trigger());
    const { left, right } = menu()!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.innerWidth);
    expect(getComputedStyle(menu()!).textTransform).toBe('none');
  });

  it('leaves nothing behind when it goes while it is open', async () => {
    const { unmount } = await open();
    unmount();
    expect(document.querySelector('[popover]')).toBeNull();
  });
});
