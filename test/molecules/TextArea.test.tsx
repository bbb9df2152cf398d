import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TextArea, type TextAreaProps } from '../../src';
import { addStyles } from '../support/addStyles';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const form = () => document.querySelector('form')!;
const lines = (count: number) => Array.from({ length: count }, (_, index) => index).join('\n');
const height = () => area().clientHeight;
/** How high the text is that the area shows at once. */
const shown = () => {
  const { lineHeight, paddingTop } = getComputedStyle(area());
  return (height() - 2 * parseFloat(paddingTop)) / parseFloat(lineHeight);
};
const insert = (text: string) => {
  area().focus();
  act(() => void document.execCommand('insertText', false, text));
};

describe('TextArea', () => {
  itKeepsTheContract(<TextArea label="Notes" />, {
    control: (container) => container.querySelector('textarea'),
  });

  it('with one line is as high as a field of one line', () => {
    render(<TextArea label="Notes" rows={1} />);
    expect(area().parentElement!.offsetHeight).toBe(32);
  });

  it('starts a new line with Enter and does not submit', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const onValueChange = vi.fn();
    render(
      <form onSubmit={submit}>
        <TextArea label="Notes" onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.type(area(), 'a{Enter}b');
    expect(submit).not.toHaveBeenCalled();
    expect(onValueChange).toHaveBeenLastCalledWith('a\nb', expect.anything());
  });

  it('takes part in FormData, native validation and a reset', async () => {
    render(
      <form>
        <TextArea label="Notes" name="notes" required defaultValue="First" />
      </form>,
    );
    await userEvent.fill(area(), '');
    act(() => form().requestSubmit());
    expect(area()).toHaveAccessibleErrorMessage('Fill in this field');
    expect(area()).toHaveFocus();
    await userEvent.fill(area(), 'Second');
    expect(new FormData(form()).get('notes')).toBe('Second');
    form().reset();
    expect(area()).toHaveValue('First');
  });

  it('belongs to the form of its `form` attribute, and is disabled with its fieldset', () => {
    render(
      <>
        <form id="work" />
        <fieldset disabled>
          <TextArea label="Notes" form="work" name="notes" defaultValue="First" />
        </fieldset>
      </>,
    );
    expect(area().form).toBe(form());
    expect(area()).toBeDisabled();
    expect([...new FormData(form()).keys()]).toEqual([]);
  });

  it('counts as a reader does, and bears a text that is too long', async () => {
    render(<TextArea label="Notes" counter maxLength={5} defaultValue="é👩‍👩‍👧" />);
    expect(screen.getByText('3 characters left')).toBeVisible();
    insert('abcd');
    expect(screen.getByText('1 character too many')).toBeVisible();
    expect(area()).toBeInvalid();
  });

  it('is read-only when it is controlled without a handler, with one warning', () => {
    render(<TextArea label="Notes" value="Zorba" />);
    expect(area()).toHaveAttribute('readonly');
    expect(takeConsole()).toEqual([
      expect.stringContaining('TextArea value is set without a handler'),
    ]);
  });

  it.each(['a'.repeat(1_000_000), 'a\u0000b', 'a\ud800b', 'abc\u202edef'])(
    'bears any text (%#)',
    (text) => {
      const onValueChange = vi.fn();
      render(<TextArea label="Notes" onValueChange={onValueChange} />);
      insert(text);
      expect(onValueChange).toHaveBeenCalledExactlyOnceWith(area().value, expect.anything());
    },
  );
});

const sizes = (supported: boolean) => {
  if (supported) return;
  vi.spyOn(CSS, 'supports').mockReturnValue(false);
  // What a browser without `field-sizing` makes of the styles.
  addStyles(
    'textarea { field-sizing: fixed !important; min-block-size: 0 !important; max-block-size: none !important }',
  );
};

describe.each([true, false])('TextArea, lines (in a browser that can size it: %s)', (can) => {
  it.each<[Partial<TextAreaProps>, number]>([
    [{}, 3],
    [{ defaultValue: lines(5) }, 5],
    [{ defaultValue: lines(40) }, 12],
    [{ defaultValue: lines(40), maxRows: 6 }, 6],
    [{ defaultValue: lines(40), maxRows: Infinity }, 40],
    [{ rows: 8, maxRows: 4 }, 8],
    [{ rows: Number.NaN, maxRows: Number.NaN }, 3],
    [{ rows: -2, maxRows: 0 }, 3],
    [{ rows: Infinity, maxRows: 2 }, 10_000],
    [{ rows: null as unknown as number, maxRows: '5' as unknown as number }, 3],
  ])('with %j shows %i', async (props, expected) => {
    sizes(can);
    render(<TextArea label="Notes" {...props} />);
    await waitFor(() => expect(shown()).toBeCloseTo(expected, 0));
    expect(document.body.innerHTML).not.toContain('NaN');
  });

  it('grows as people type, and shrinks again', async () => {
    sizes(can);
    render(<TextArea label="Notes" rows={1} />);
    insert(lines(4));
    await waitFor(() => expect(shown()).toBeCloseTo(4, 0));
    await userEvent.clear(area());
    await waitFor(() => expect(shown()).toBeCloseTo(1, 0));
  });

  it('does not grow in width', () => {
    sizes(can);
    render(
      <div style={{ inlineSize: 'max-content' }}>
        <TextArea label="Notes" />
      </div>,
    );
    const before = area().clientWidth;
    expect(before).toBeGreaterThan(100);
    insert('a'.repeat(200));
    expect(area().clientWidth).toBe(before);
  });

  it('follows the page and a reset', async () => {
    sizes(can);
    const props = { label: 'Notes', rows: 1, onValueChange: () => undefined };
    const { rerender, unmount } = render(<TextArea {...props} value="" />);
    rerender(<TextArea {...props} value={lines(4)} />);
    await waitFor(() => expect(shown()).toBeCloseTo(4, 0));
    unmount();
    render(
      <form>
        <TextArea label="Notes" rows={1} defaultValue={lines(2)} />
      </form>,
    );
    insert(lines(6));
    await waitFor(() => expect(shown()).toBeGreaterThan(5));
    form().reset();
    await waitFor(() => expect(shown()).toBeCloseTo(2, 0));
  });
});

it('lays the page out once, however many text areas have to be measured', async () => {
  sizes(false);
  const rows = vi.spyOn(HTMLTextAreaElement.prototype, 'rows', 'set');
  const heights = vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get');
  render(
    <>
      <TextArea label="One" />
      <TextArea label="Two" />
    </>,
  );
  await waitFor(() => expect(heights.mock.calls.length).toBeGreaterThan(1));
  const order = [
    ...rows.mock.invocationCallOrder.map((at) => ({ at, what: 'write' })),
    ...heights.mock.invocationCallOrder.map((at) => ({ at, what: 'read' })),
  ].toSorted((one, other) => one.at - other.at);
  expect(order.slice(0, 6).map(({ what }) => what)).toEqual([
    'write',
    'write',
    'read',
    'read',
    'write',
    'write',
  ]);
});
