import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Checkbox, Popover, Select, type SelectOption, type SelectProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const languages: SelectOption[] = [
  { value: 'el', label: 'Greek' },
  { value: 'de', label: 'German', description: 'With Austria' },
  { value: 'fr', label: 'French', disabled: true },
  { value: 'pt', label: 'Portuguese', disabledReason: 'Not licensed' },
];

const show = (props: Partial<SelectProps> = {}) =>
  render(<Select label="Language" options={languages} {...props} />);
const trigger = () => screen.getByRole('combobox', { name: 'Language' });
const list = () => screen.queryByRole('listbox');
const option = (name: string) => screen.getByRole('option', { name });
const active = () => document.getElementById(trigger().getAttribute('aria-activedescendant') ?? '');
const native = () => document.querySelector<HTMLInputElement>('input')!;

describe('Select', () => {
  itKeepsTheContract(<Select label="Language" options={languages} />, {
    control: (container) => container.querySelector('button'),
  });
  itKeepsTheContract(
    <Select label="Language" options={languages} defaultOpen value="de" readOnly />,
    {
      control: (container) => container.querySelector('button'),
    },
  );

  it('is four elements while it is closed, however many options there are', () => {
    const { container } = show();
    expect(container.querySelectorAll('*')).toHaveLength(4);
  });

  it('shows the label of its value, or a placeholder', () => {
    const { rerender } = show();
    expect(trigger()).toHaveTextContent('Choose…');
    rerender(<Select label="Language" options={languages} placeholder="Any language" />);
    expect(trigger()).toHaveTextContent('Any language');
    rerender(<Select label="Language" options={languages} value="de" onValueChange={vi.fn()} />);
    expect(trigger()).toHaveTextContent('German');
  });

  it('shows a value raw that is not among the options, and stays silent', () => {
    const onValueChange = vi.fn();
    show({ value: 'xx', onValueChange });
    expect(trigger()).toHaveTextContent('xx');
    expect(native()).toHaveValue('xx');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('opens under the trigger, at least as wide, with the chosen option marked and in view', async () => {
    const options = Array.from({ length: 200 }, (_, index) => ({
      value: `${index}`,
      label: `Territory ${index}`,
    }));
    show({ options, defaultValue: '150' });
    await userEvent.click(trigger());
    const box = trigger().getBoundingClientRect();
    const popup = list()!.getBoundingClientRect();
    expect(popup.top).toBeGreaterThanOrEqual(box.bottom);
    expect(popup.left).toBeCloseTo(box.left, 0);
    expect(popup.width).toBeGreaterThanOrEqual(box.width);
    expect(popup.bottom).toBeLessThanOrEqual(innerHeight);
    const chosen = option('Territory 150').getBoundingClientRect();
    expect(option('Territory 150')).toHaveAttribute('aria-selected', 'true');
    expect(chosen.top).toBeGreaterThanOrEqual(popup.top);
    expect(chosen.bottom).toBeLessThanOrEqual(popup.bottom);
    expect(scrollY).toBe(0);
  });

  it('keeps a 5,000-character label inside the viewport, closed and open', async () => {
    show({ options: [{ value: 'x', label: 'x'.repeat(5000) }], defaultValue: 'x' });
    await userEvent.click(trigger());
    const { left, right, bottom } = list()!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('says in its options what belongs together, what is off and why', async () => {
    show({
      options: [
        { value: 'all', label: 'All' },
        { value: 'gr', label: 'Greece', group: 'Europe' },
        { value: 'br', label: 'Brazil', group: 'America' },
        { value: 'pt', label: 'Portugal', group: 'Europe', disabledReason: 'Not licensed' },
      ],
    });
    await userEvent.click(trigger());
    const europe = screen.getByRole('group', { name: 'Europe' });
    expect([...europe.querySelectorAll('[role=option]')]).toEqual([
      option('Greece'),
      option('Portugal'),
    ]);
    expect(option('Portugal')).toHaveAttribute('aria-disabled', 'true');
    expect(option('Portugal')).toHaveAccessibleDescription('Not licensed');
  });

  it('passes over what conditions leave empty among the options', async () => {
    show({ options: [null, undefined, false, '', ...languages] });
    await userEvent.click(trigger());
    expect(screen.getAllByRole('option')).toHaveLength(4);
  });

  it('says that there are no options', async () => {
    show({ options: [] });
    await userEvent.click(trigger());
    expect(option('No options')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}x{Escape}');
    await expect.poll(list).toBeNull();
  });

  it('renders options of the same value, selects the first, and warns once', async () => {
    const twins = [...languages, { value: 'el', label: 'Hellenic' }];
    show({ options: twins, defaultValue: 'el' });
    await userEvent.click(trigger());
    expect(screen.getAllByRole('option')).toHaveLength(5);
    expect(screen.getAllByRole('option', { selected: true })).toEqual([option('Greek')]);
    expect(takeConsole()).toEqual([expect.stringContaining('several options with the value "el"')]);
  });

  it('falls back for an unknown size, with one warning', () => {
    show({ size: 'enormous' as 'small' });
    expect(takeConsole().length).toBeLessThanOrEqual(1);
    expect(trigger().className).not.toContain('undefined');
  });
});

describe('Select, pointer', () => {
  it('chooses by a click, says so once, and keeps the focus', async () => {
    const onValueChange = vi.fn();
    const onOpenChange = vi.fn();
    show({ onValueChange, onOpenChange });
    await userEvent.click(trigger());
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(option('German'));
    await expect.poll(list).toBeNull();
    expect(trigger()).toHaveFocus();
    expect(trigger()).toHaveTextContent('German');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      'de',
      expect.objectContaining({ type: 'change', target: native() }),
    );
    expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
    // The list leaves once its transition has ended.
    await expect.poll(trigger).not.toHaveAttribute('aria-activedescendant');
  });

  it('takes the focus when it is pressed, and does nothing when that was prevented', () => {
    show({ onClick: (event) => event.shiftKey && event.preventDefault() });
    fireEvent.click(trigger(), { shiftKey: true });
    expect(list()).toBeNull();
    expect(trigger()).not.toHaveFocus();
    // Safari gives it to no button.
    fireEvent.click(trigger());
    expect(trigger()).toHaveFocus();
    expect(list()).toBeVisible();
    expect(list()).toHaveAccessibleName('Language');
  });

  it('closes on a second press of the trigger and on a press elsewhere', async () => {
    show();
    await userEvent.click(trigger());
    await userEvent.click(trigger());
    await expect.poll(list).toBeNull();
    await userEvent.click(trigger());
    await userEvent.click(document.body);
    await expect.poll(list).toBeNull();
  });

  it('does nothing for what is disabled, and stays open', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await userEvent.click(trigger());
    await userEvent.click(option('French'), { force: true });
    await userEvent.click(option('Portuguese'), { force: true });
    expect(onValueChange).not.toHaveBeenCalled();
    expect(list()).toBeVisible();
  });

  it('selects nothing when the pointer goes down on one option and up on another', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await userEvent.click(trigger());
    await userEvent.dragAndDrop(option('Greek'), option('German'));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(list()).toBeVisible();
    expect(trigger()).toHaveFocus();
  });

  it('gives the focus to the control when its label is pressed, and opens nothing', async () => {
    show();
    await userEvent.click(screen.getByText('Language'));
    expect(trigger()).toHaveFocus();
    await expect.poll(list).toBeNull();
  });

  it('leaves the labels alone in what opens beside its own', async () => {
    const info = (
      <Popover label="Filter" trigger={<Button>Filter</Button>}>
        <Checkbox label="Only living ones" />
      </Popover>
    );
    show({ info });
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByText('Only living ones'));
    expect(screen.getByRole('checkbox')).toBeChecked();
  });

  it('highlights what the pointer is over', async () => {
    show();
    await userEvent.click(trigger());
    await userEvent.hover(option('German'));
    expect(active()).toBe(option('German'));
    await userEvent.hover(option('French'), { force: true });
    expect(active()).toBe(option('German'));
  });
});

describe('Select, state', () => {
  it('can be opened and closed by its parent', () => {
    const { rerender } = show({ open: true, onOpenChange: vi.fn() });
    expect(list()).toBeVisible();
    rerender(<Select label="Language" options={languages} open={false} onOpenChange={vi.fn()} />);
    expect(trigger()).toHaveAttribute('aria-expanded', 'false');
  });

  it.each(['disabled', 'readOnly'])(
    'does not open again after it was %s meanwhile',
    async (prop) => {
      const onOpenChange = vi.fn();
      const { rerender } = show({ onOpenChange });
      await userEvent.click(trigger());
      const again = (on: boolean) =>
        rerender(
          <Select
            label="Language"
            options={languages}
            onOpenChange={onOpenChange}
            {...{ [prop]: on }}
          />,
        );
      again(true);
      // However soon: its list is still leaving.
      again(false);
      expect(trigger()).toHaveAttribute('aria-expanded', 'false');
      await expect.poll(list).toBeNull();
      expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
    },
  );

  it('finds a label that is a number in plain JavaScript', async () => {
    show({ options: [2025, 2026].map((year) => ({ value: `${year}`, label: year as never })) });
    await userEvent.click(trigger());
    await userEvent.keyboard('2026{Enter}');
    expect(trigger()).toHaveTextContent('2026');
  });

  it('takes no options at all from plain JavaScript', async () => {
    show({ options: undefined as never, defaultValue: 'de' });
    expect(trigger()).toHaveTextContent('de');
    await userEvent.click(trigger());
    expect(option('No options')).toBeVisible();
  });

  it('is read-only when it is controlled without a handler, with one warning', async () => {
    show({ value: 'el', defaultOpen: true });
    expect(list()).toBeNull();
    await userEvent.click(trigger());
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(list).toBeNull();
    expect(trigger()).toHaveTextContent('Greek');
    expect(trigger()).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Select value is set without a handler'),
    ]);
  });

  it('shows what its parent makes of a choice', async () => {
    const onValueChange = vi.fn();
    show({ value: 'el', onValueChange });
    await userEvent.click(trigger());
    await userEvent.click(option('German'));
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(trigger()).toHaveTextContent('Greek');
    expect(native()).toHaveValue('el');
  });

  it('keeps the highlight by its value when options are replaced, else its neighbour', async () => {
    const draw = (options: SelectOption[]) => <Select label="Language" options={options} />;
    const { rerender } = render(draw(languages));
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(option('German'));
    rerender(draw([{ value: 'af', label: 'Afrikaans' }, ...languages]));
    expect(active()).toBe(option('German'));
    rerender(draw([{ value: 'af', label: 'Afrikaans' }]));
    expect(active()).toBe(option('Afrikaans'));
    rerender(draw([]));
    expect(trigger()).not.toHaveAttribute('aria-activedescendant');
  });

  it('stays usable when a handler throws', async () => {
    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', onError);
    show({
      onValueChange: () => {
        throw new Error('Refused');
      },
    });
    await userEvent.click(trigger());
    await userEvent.click(option('German'));
    window.removeEventListener('error', onError);
    takeConsole();
    expect(onError).toHaveBeenCalled();
    expect(trigger()).toHaveTextContent('German');
    await userEvent.click(trigger());
    expect(list()).toBeVisible();
  });

  it('leaves nothing behind when it goes while it is open', async () => {
    const { unmount } = show();
    await userEvent.click(trigger());
    act(() => unmount());
    expect(document.querySelector('[popover]')).toBeNull();
    expect(document.body.attributes).toHaveLength(0);
  });
});
