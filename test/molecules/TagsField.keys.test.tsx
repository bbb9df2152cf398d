import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TagsField, type TagsFieldProps } from '../../src';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Titles' });
const tags = () => screen.queryAllByRole('listitem').map((tag) => tag.textContent);
const remove = (tag: string) => screen.getByRole('button', { name: `Remove ${tag}` });
const editor = () => within(screen.getByRole('list')).queryByRole<HTMLInputElement>('textbox');
const three = ['Zorba', 'Dance', 'Ferries'];

function mount(props: Partial<TagsFieldProps> = {}, dir = 'ltr') {
  const onValueChange = vi.fn();
  render(
    <div dir={dir}>
      <TagsField label="Titles" defaultValue={three} onValueChange={onValueChange} {...props} />
    </div>,
  );
  return onValueChange;
}

describe('TagsField, keys', () => {
  it('is one stop for Tab', async () => {
    mount();
    await userEvent.tab();
    expect(input()).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it.each([
    ['ltr', 'ArrowLeft', 'ArrowRight'],
    ['rtl', 'ArrowRight', 'ArrowLeft'],
  ])('goes to the tags and back with the arrows, %s', async (dir, back, on) => {
    mount({}, dir);
    await userEvent.click(input());
    await userEvent.keyboard(`{${back}}`);
    expect(remove('Ferries')).toHaveFocus();
    await userEvent.keyboard(`{${back}}`);
    expect(remove('Dance')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(remove('Zorba')).toHaveFocus();
    await userEvent.keyboard(`{${back}}`);
    expect(remove('Zorba')).toHaveFocus();
    await userEvent.keyboard(`{${on}}`);
    expect(remove('Dance')).toHaveFocus();
    await userEvent.keyboard(`{${on}}{${on}}`);
    expect(input()).toHaveFocus();
    await userEvent.keyboard(`{${back}}{End}`);
    expect(input()).toHaveFocus();
  });

  it('does not submit by the Enter that ends a tag, however long it is held', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <TagsField label="Titles" />
      </form>,
    );
    await userEvent.type(input(), 'Zorba{Enter>4/}');
    expect(tags()).toEqual(['Zorba']);
    expect(submit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });

  it('leaves the arrows and Backspace to the text while there is some before the caret', async () => {
    mount();
    await userEvent.type(input(), 'ab{ArrowLeft}{Backspace}');
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('b');
  });

  it('selects the last tag with Backspace, and removes it with the next', async () => {
    const onValueChange = mount();
    await userEvent.click(input());
    await userEvent.keyboard('{Backspace}');
    expect(remove('Ferries')).toHaveFocus();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Backspace}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['Zorba', 'Dance'], expect.anything());
    expect(remove('Dance')).toHaveFocus();
    expect(screen.getByText('Removed: Ferries')).toHaveAttribute('aria-live', 'polite');
  });

  it('never loses the focus when a tag goes', async () => {
    mount();
    remove('Dance').focus();
    await userEvent.keyboard('{Delete}');
    expect(remove('Ferries')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    expect(remove('Zorba')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    expect(input()).toHaveFocus();
    expect(tags()).toEqual([]);
  });

  it('keeps the focus in the field when the pointer removes a tag', async () => {
    mount();
    await userEvent.click(remove('Dance'));
    expect(tags()).toEqual(['Zorba', 'Ferries']);
    expect(remove('Ferries')).toHaveFocus();
  });

  it('types into the input what is typed on a tag', async () => {
    mount();
    remove('Dance').focus();
    await userEvent.keyboard('N');
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('N');
  });

  it('puts the focus into the input when a tag is pressed', async () => {
    mount();
    await userEvent.click(screen.getByText('Dance'));
    expect(input()).toHaveFocus();
  });
});

describe('TagsField, changing a tag', () => {
  it('changes it in its place after a double click, until Enter', async () => {
    const onValueChange = mount();
    await userEvent.dblClick(screen.getByText('Dance'));
    expect(editor()).toHaveFocus();
    await userEvent.keyboard('Song{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      ['Zorba', 'Song', 'Ferries'],
      expect.anything(),
    );
    expect(editor()).toBeNull();
    expect(input()).toHaveFocus();
  });

  it('keeps it with Escape', async () => {
    const onValueChange = mount();
    remove('Dance').focus();
    await userEvent.keyboard('{F2}Song{Escape}');
    expect(tags()).toEqual(three);
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
  });

  it.each([
    ['{Backspace}', ['Zorba', 'Ferries']],
    ['Nets, Boats', ['Zorba', 'Nets', 'Boats', 'Ferries']],
    ['Ferries', ['Zorba', 'Ferries']],
    ['Zorba', ['Zorba', 'Ferries']],
    [' Dance ', three],
  ])('makes of it what is typed: %s', async (typed, values) => {
    mount();
    remove('Dance').focus();
    await userEvent.keyboard(`{F2}${typed}{Enter}`);
    expect(tags()).toEqual(values);
  });

  it('drops the change when the field becomes read-only meanwhile', async () => {
    const onValueChange = vi.fn();
    const field = (readOnly: boolean) => (
      <TagsField
        label="Titles"
        defaultValue={three}
        onValueChange={onValueChange}
        readOnly={readOnly}
      />
    );
    const { rerender } = render(field(false));
    await userEvent.dblClick(screen.getByText('Dance'));
    rerender(field(true));
    await userEvent.keyboard('Other{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(tags()).toEqual(three);
  });

  it('changes the one that is meant of two alike', async () => {
    const onValueChange = mount({ defaultValue: ['Zorba', 'Dance', 'Zorba'] });
    await userEvent.dblClick(screen.getAllByText('Zorba')[1]!);
    expect(within(screen.getByRole('list')).getAllByRole('textbox')).toEqual([editor()]);
    await userEvent.keyboard('Song{Enter}');
    expect(tags()).toEqual(['Zorba', 'Dance', 'Song']);
    expect(onValueChange).toHaveBeenCalledOnce();
  });

  it('takes away the one that is meant of two alike', async () => {
    mount({ defaultValue: ['Zorba', 'Dance', 'Zorba'] });
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove Zorba' })[1]!);
    expect(tags()).toEqual(['Zorba', 'Dance']);
  });

  it.each([
    ['being changed', '{F2}'],
    ['where people are', ''],
  ])(
    'leaves the focus in the field when the page takes the tag away that is %s',
    async (_, key) => {
      const field = (value: string[]) => (
        <TagsField label="Titles" value={value} onValueChange={() => {}} />
      );
      const { rerender } = render(field(three));
      remove('Dance').focus();
      await userEvent.keyboard(key || '{Shift}');
      rerender(field(['Zorba', 'Ferries']));
      await expect.poll(() => document.activeElement).toBe(input());
      expect(tags()).toEqual(['Zorba', 'Ferries']);
      rerender(field(three));
      expect(tags()).toEqual(three);
      expect(input()).toHaveFocus();
    },
  );

  it('keeps the change when people leave', async () => {
    mount();
    remove('Dance').focus();
    await userEvent.keyboard('{F2}Song');
    await userEvent.click(document.body, { position: { x: 5, y: 500 } });
    expect(tags()).toEqual(['Zorba', 'Song', 'Ferries']);
  });
});
