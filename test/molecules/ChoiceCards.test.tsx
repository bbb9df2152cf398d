import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ChoiceCards } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const options = [
  { value: 'full', label: 'Full', description: 'All rights, all territories' },
  { value: 'part', label: 'Part', description: 'What you choose' },
  { value: 'none', label: 'None', disabled: true },
];
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => new FormData(form()).getAll('mandate');

describe('ChoiceCards', () => {
  itKeepsTheContract(<ChoiceCards label="Mandate" options={options} />, {
    control: (container) => container.querySelector('[role=radiogroup]'),
  });
  itKeepsTheContract(<ChoiceCards label="Mandate" options={options} multiple />, {
    control: (container) => container.querySelector('[role=group]'),
  });

  it('chooses one by a press anywhere on its card, and by arrow keys', async () => {
    const onValueChange = vi.fn();
    render(
      <form aria-label="Work">
        <ChoiceCards
          label="Mandate"
          name="mandate"
          options={options}
          onValueChange={onValueChange}
        />
      </form>,
    );
    await userEvent.click(screen.getByText('All rights, all territories'));
    expect(onValueChange).toHaveBeenLastCalledWith('full', expect.anything());
    await userEvent.keyboard('{ArrowDown}');
    expect(onValueChange).toHaveBeenLastCalledWith('part', expect.anything());
    expect(data()).toEqual(['part']);
    expect(screen.getByRole('radio', { name: 'Part' })).toHaveAccessibleDescription(
      'What you choose',
    );
  });

  it('draws the button of a card that is off in the colour of its words', () => {
    render(<ChoiceCards label="Mandate" options={options} />);
    const radio = screen.getByRole('radio', { name: 'None' });
    expect(getComputedStyle(radio).borderTopColor).toBe(
      getComputedStyle(radio.closest('label')!).color,
    );
  });

  it('shows the focus around the card', async () => {
    render(<ChoiceCards label="Mandate" options={options} />);
    await userEvent.tab();
    const radio = screen.getByRole('radio', { name: 'Full' });
    expect(getComputedStyle(radio.closest('label')!).outlineWidth).toBe('2px');
    expect(getComputedStyle(radio).outlineStyle).toBe('none');
  });

  it('chooses any number with `multiple`, and is reset by its form', async () => {
    const onValueChange = vi.fn();
    render(
      <form aria-label="Work">
        <ChoiceCards
          label="Mandate"
          name="mandate"
          multiple
          defaultValue={['part']}
          options={options}
          onValueChange={onValueChange}
        />
      </form>,
    );
    await userEvent.click(screen.getByText('Full'));
    expect(onValueChange).toHaveBeenLastCalledWith(['part', 'full'], expect.anything());
    expect(data()).toEqual(['full', 'part']);
    act(() => form().reset());
    await expect.poll(data).toEqual(['part']);
  });

  it('is reset by its form with one choice, too', async () => {
    render(
      <form aria-label="Work">
        <ChoiceCards label="Mandate" name="mandate" defaultValue="part" options={options} />
      </form>,
    );
    await userEvent.click(screen.getByText('Full'));
    act(() => form().reset());
    await expect.poll(data).toEqual(['part']);
  });

  it.each([true, false])('needs a choice where it is required (multiple: %s)', async (multiple) => {
    render(
      <form aria-label="Work" onSubmit={(event) => event.preventDefault()}>
        <ChoiceCards
          label="Mandate"
          name="mandate"
          required
          multiple={multiple}
          options={options}
        />
        <button type="submit">Send</button>
      </form>,
    );
    await userEvent.click(screen.getByText('Send'));
    expect(screen.getByText(/^Choose/)).toBeVisible();
    await userEvent.click(screen.getByText('Part'));
    await expect.poll(() => screen.queryByText(/^Choose/)).toBeNull();
  });

  it('is not content with a value that is not among the cards', () => {
    render(
      <ChoiceCards
        label="Mandate"
        options={options}
        required
        multiple
        value={['gone']}
        onValueChange={vi.fn()}
      />,
    );
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'Full' }).validity.valueMissing,
    ).toBe(true);
  });

  it('shows in system colours that it is wrong, where colours are forced', async () => {
    const forced = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value }],
      });
    render(
      <>
        <ChoiceCards label="Mandate" error="Choose" options={options} />
        <button type="button" style={{ color: 'ButtonText' }}>
          Send
        </button>
      </>,
    );
    const edge = () => getComputedStyle(screen.getByRole('radio', { name: 'Part' }));
    const { borderColor: danger } = edge();
    await forced('active');
    const { color: system } = getComputedStyle(screen.getByText('Send'));
    expect(danger).not.toBe(system);
    await expect.poll(() => edge().borderColor).toBe(system);
    expect(edge().boxShadow).toContain(system);
    await forced('none');
  });

  it('is read-only without a handler, with one warning', async () => {
    const several = { label: 'Mandate', multiple: true, options, value: ['full'] } as const;
    const { rerender } = render(<ChoiceCards {...several} disabled />);
    expect(takeConsole()).toEqual([]);
    rerender(<ChoiceCards {...several} />);
    expect(screen.getByRole('checkbox', { name: 'Full' })).toHaveAttribute('aria-readonly', 'true');
    rerender(<ChoiceCards label="Mandate" value="full" options={options} />);
    await userEvent.click(screen.getByText('Part'));
    expect(screen.getByRole('radio', { name: 'Full' })).toBeChecked();
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('ChoiceCards value is set without')]);
  });
});
