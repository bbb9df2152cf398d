import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useActionState, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Checkbox } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const box = () => screen.getByRole<HTMLInputElement>('checkbox');

describe('Checkbox', () => {
  describe('with a label', () => {
    itKeepsTheContract(<Checkbox label="Notify the writers" />, {
      control: (container) => container.querySelector('input'),
    });
  });
  describe('with notes', () => {
    itKeepsTheContract(<Checkbox label="Notify" description="By email" error="Choose one" />, {
      control: (container) => container.querySelector('input'),
    });
  });
  describe('alone', () => {
    itKeepsTheContract(<Checkbox aria-label="Select “Clair de lune”" />);
  });

  it('is two elements with a label, and one without', () => {
    const { container } = render(<Checkbox label="Notify" />);
    expect(container.querySelectorAll('*')).toHaveLength(2);
    const alone = render(<Checkbox aria-label="Select" />);
    expect(alone.container.querySelectorAll('*')).toHaveLength(1);
  });

  it('is named by its label, and described by error, description and the caller’s own words', () => {
    render(
      <>
        <Checkbox label="Notify" description="By email" error="Choose" aria-describedby="own" />
        <p id="own">Mine</p>
      </>,
    );
    expect(box()).toHaveAccessibleName('Notify');
    expect(box()).toHaveAccessibleDescription('Choose By email Mine');
    expect(box()).toHaveAttribute('aria-invalid', 'true');
  });

  it.each([null, false, 0, '', [[null], 'Save'], <>Save</>])('takes the label %j', (label) => {
    render(<Checkbox aria-label="Save" label={label} />);
    expect(box()).toBeVisible();
  });

  it.each([{ label: 'Notify' }, { 'aria-label': 'Notify' }])(
    'stays the same control, with its state and the focus, when its notes come and go (%o)',
    async (name) => {
      const { rerender } = render(<Checkbox {...name} error={undefined} />);
      const first = box();
      await userEvent.click(first);
      for (const error of ['Choose', undefined, 'Choose again']) {
        rerender(<Checkbox {...name} error={error} />);
        expect(box()).toBe(first);
        expect(first).toBeChecked();
        expect(first).toHaveFocus();
      }
    },
  );

  it('can be pressed wherever its words are, and with Space', async () => {
    const change = vi.fn();
    render(<Checkbox label="Notify the writers" onCheckedChange={change} />);
    await userEvent.click(screen.getByText('Notify the writers'));
    expect(box()).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(change.mock.calls.map(([checked]) => checked as boolean)).toEqual([true, false]);
  });
});

describe('Checkbox, state', () => {
  it('tells of its state with the event, which keeps its native handler', async () => {
    const onChange = vi.fn();
    const onCheckedChange = vi.fn();
    render(<Checkbox label="Notify" onChange={onChange} onCheckedChange={onCheckedChange} />);
    await userEvent.click(box());
    expect(onCheckedChange).toHaveBeenCalledExactlyOnceWith(
      true,
      expect.objectContaining({ type: 'change', target: box() }),
    );
    expect(onChange).toHaveBeenCalledExactlyOnceWith(onCheckedChange.mock.calls[0]![1]);
  });

  it('is controlled by `checked`', async () => {
    function Once() {
      const [checked, setChecked] = useState(false);
      return <Checkbox label="Notify" checked={checked} onCheckedChange={() => setChecked(true)} />;
    }
    render(<Once />);
    await userEvent.click(box());
    expect(box()).toBeChecked();
    await userEvent.click(box());
    expect(box()).toBeChecked();
  });

  it('is read-only when controlled without a handler, with one warning', async () => {
    const { rerender } = render(<Checkbox label="Notify" checked />);
    await userEvent.click(box());
    rerender(<Checkbox label="Notify" checked />);
    expect(box()).toBeChecked();
    expect(box()).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Checkbox checked is set without a handler'),
    ]);
  });

  it('leaves the state to itself for null from plain JavaScript', async () => {
    render(<Checkbox label="Notify" {...({ checked: null } as object)} />);
    await userEvent.click(box());
    expect(box()).toBeChecked();
  });

  it('hears of what a program presses', () => {
    const change = vi.fn();
    render(<Checkbox label="Notify" onCheckedChange={change} />);
    fireEvent.click(box());
    expect(change).toHaveBeenCalledExactlyOnceWith(true, expect.anything());
  });

  it('stays usable when a handler throws', async () => {
    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', onError);
    const refuse = () => {
      throw new Error('Refused');
    };
    render(<Checkbox label="Notify" indeterminate onCheckedChange={refuse} />);
    await userEvent.click(box());
    await userEvent.click(box());
    window.removeEventListener('error', onError);
    expect(onError).toHaveBeenCalledTimes(2);
    expect(takeConsole()).toEqual(Array(2).fill(expect.stringContaining('Refused')));
    expect(box().indeterminate).toBe(true);
  });
});

describe('Checkbox, read-only', () => {
  it('keeps its state, tells nobody, and is submitted', async () => {
    const change = vi.fn();
    const around = vi.fn();
    const props = { label: 'Notify', name: 'notify', defaultChecked: true, onChange: change };
    const page = (readOnly: boolean) => (
      <form onChange={around}>
        <Checkbox {...props} readOnly={readOnly} />
      </form>
    );
    const { rerender } = render(page(true));
    await userEvent.click(box());
    await userEvent.keyboard(' ');
    expect(box()).toBeChecked();
    expect(new FormData(document.querySelector('form')!).get('notify')).toBe('on');
    expect(change).not.toHaveBeenCalled();
    expect(around).not.toHaveBeenCalled();
    rerender(page(false));
    await userEvent.click(box());
    expect(box()).not.toBeChecked();
    expect(change).toHaveBeenCalledOnce();
  });
});

describe('Checkbox, indeterminate', () => {
  it('is mixed at once, and after a click for as long as the prop says so', async () => {
    const { rerender } = render(<Checkbox label="All" indeterminate />);
    expect(box()).toBePartiallyChecked();
    await userEvent.click(box());
    expect(box()).toBePartiallyChecked();
    rerender(<Checkbox label="All" indeterminate={false} />);
    expect(box().indeterminate).toBe(false);
    rerender(<Checkbox label="All" indeterminate />);
    expect(box().indeterminate).toBe(true);
    rerender(<Checkbox label="All" />);
    expect(box().indeterminate).toBe(false);
  });

  it('hands a callback ref its input once, and cleans up', () => {
    const clean = vi.fn();
    const ref = vi.fn(() => clean);
    const page = (label: string) => <Checkbox label={label} indeterminate ref={ref} />;
    const { rerender, unmount } = render(page('All'));
    rerender(page('Everything'));
    expect(ref).toHaveBeenCalledExactlyOnceWith(expect.any(HTMLInputElement));
    unmount();
    expect(clean).toHaveBeenCalledOnce();
  });

  it('bears StrictMode', () => {
    const ref = { current: null };
    const page = <Checkbox label="All" indeterminate ref={ref} />;
    const { unmount } = render(<StrictMode>{page}</StrictMode>);
    expect(box().indeterminate).toBe(true);
    expect(ref.current).toBe(box());
    unmount();
    expect(ref.current).toBeNull();
  });
});

describe('Checkbox in a form', () => {
  const form = () => document.querySelector('form')!;

  it('takes part in FormData, `required`, a disabled fieldset, and a reset', async () => {
    render(
      <form>
        <fieldset>
          <Checkbox label="Notify" name="notify" value="yes" required defaultChecked />
        </fieldset>
      </form>,
    );
    expect(new FormData(form()).get('notify')).toBe('yes');
    await userEvent.click(box());
    expect(new FormData(form()).has('notify')).toBe(false);
    expect(form().checkValidity()).toBe(false);
    form().reset();
    expect(box()).toBeChecked();
    document.querySelector('fieldset')!.disabled = true;
    expect(box()).toBeDisabled();
    expect(getComputedStyle(box().parentElement!).cursor).toBe('not-allowed');
  });

  it('shows what a parent holds after a reset, by hand or by an action', async () => {
    function Work() {
      const [checked, setChecked] = useState(false);
      const [runs, act] = useActionState((count: number) => count + 1, 0);
      return (
        <form action={act}>
          <Checkbox label="Notify" checked={checked} onCheckedChange={setChecked} />
          <button type="submit">Saved {runs}</button>
        </form>
      );
    }
    render(<Work />);
    await userEvent.click(box());
    form().reset();
    expect(box()).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Saved 0' }));
    await screen.findByRole('button', { name: 'Saved 1' });
    expect(box()).toBeChecked();
  });

  it('looks wrong once people were refused', () => {
    render(
      <form>
        <Checkbox label="Notify" required />
      </form>,
    );
    const before = getComputedStyle(box()).borderColor;
    form().requestSubmit();
    expect(getComputedStyle(box()).borderColor).not.toBe(before);
  });
});

describe('Checkbox, target', () => {
  it.each(['comfortable', 'compact'])(
    'is 24 px at least, %s, with words and without',
    (density) => {
      render(
        <div data-ent-density={density} style={{ padding: 20 }}>
          <Checkbox label="I" />
          <Checkbox aria-label="Alone" />
        </div>,
      );
      const label = screen.getByLabelText('I').parentElement!.getBoundingClientRect();
      expect(Math.min(label.width, label.height)).toBeGreaterThanOrEqual(24);

      const alone = screen.getByLabelText('Alone');
      const { x, y, width, height } = alone.getBoundingClientRect();
      for (const [left, top] of [
        [-11, 0],
        [11, 0],
        [0, -11],
        [0, 11],
      ] as const) {
        const hit = document.elementFromPoint(x + width / 2 + left, y + height / 2 + top);
        expect(hit).toBe(alone);
      }
    },
  );
});
