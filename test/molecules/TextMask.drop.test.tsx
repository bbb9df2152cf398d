import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { isrcMask, TextField, type TextFieldProps } from '../../src';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const mount = (props: Partial<TextFieldProps> = {}) =>
  render(<TextField label="Code" mask={isrcMask} {...props} />);

/** What is in the field, with the caret as `|`. */
const state = () => {
  const { value, selectionStart } = input();
  return `${value.slice(0, selectionStart!)}|${value.slice(selectionStart!)}`;
};

/** Where the caret would stand at a place of the text, as the protocol counts. */
function pointAt(place: number) {
  const ruler = document.createElement('span');
  ruler.textContent = input().value.slice(0, place);
  const { font, fontVariantNumeric, letterSpacing } = getComputedStyle(input());
  Object.assign(ruler.style, { font, fontVariantNumeric, letterSpacing, position: 'absolute' });
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const { left, top, height } = input().getBoundingClientRect();
  return { x: frame.x + (left + width) * scale, y: frame.y + (top + height / 2) * scale };
}

async function drop(text: string, place: number) {
  const point = pointAt(place);
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp().send('Input.dispatchDragEvent', { type, ...point, data });
}

function fillIn(text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  act(() => {
    set.call(input(), text);
    for (const type of ['input', 'change'])
      input().dispatchEvent(new Event(type, { bubbles: true }));
  });
}

describe('TextField with a mask, dropped text', () => {
  it.each([
    ['has the focus', () => window.focus()],
    // As the browser does while people drag from another window, it then hides where the text goes.
    ['is behind another window', () => (window.frameElement as HTMLElement).blur()],
  ])('is taken where it was dropped, on a page that %s', async (_, prepare) => {
    const onValueChange = vi.fn();
    mount({ defaultValue: 'GR-A26-00-042', onValueChange });
    prepare();
    await drop(' 01 ', 4);
    await vi.waitFor(() => expect(input()).toHaveValue('GR-A01-26-00042'));
    expect(onValueChange).toHaveBeenLastCalledWith('GR-A01-26-00042', expect.anything());
  });

  it('takes nothing away, and is explained where it does not fit', async () => {
    mount({ defaultValue: 'GR-A01-26-00042' });
    input().focus();
    await drop('xyz', 6);
    await vi.waitFor(() =>
      expect(input()).toHaveAccessibleDescription('“XYZ” does not fit here and was left out'),
    );
    expect(state()).toBe('GR-A01|-26-00042');
  });

  it('can be undone', async () => {
    mount({ defaultValue: 'GR-A' });
    input().focus();
    await drop('0126', 4);
    await vi.waitFor(() => expect(input()).toHaveValue('GR-A01-26'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(input()).toHaveValue('GR-A');
  });
});

describe('TextField with a mask, autofill', () => {
  it('is written as it is pasted, also in place of what was there', () => {
    const onValueChange = vi.fn();
    mount({ defaultValue: 'FR-Z03-25-00001', onValueChange });
    fillIn('isrc gra012600042');
    expect(input()).toHaveValue('GR-A01-26-00042');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('GR-A01-26-00042', expect.anything());
  });

  it('leaves the caret at the end of what has the focus', () => {
    mount({ defaultValue: 'FR' });
    input().focus();
    input().setSelectionRange(0, 0);
    fillIn('gra012600042');
    expect(state()).toBe('GR-A01-26-00042|');
  });

  it('is cut to what fits, which is explained', () => {
    mount();
    fillIn('GR-A01-26-00042-77');
    expect(input()).toHaveValue('GR-A01-26-00042');
    expect(input()).toHaveAccessibleDescription('“77” does not fit here and was left out');
  });
});
