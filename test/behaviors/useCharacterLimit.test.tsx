import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useCharacterLimit } from '../../src/behaviors/useCharacterLimit';

interface CountedProps {
  limit: number;
  message?: string;
}

function Counted({ limit, message = 'Too long' }: CountedProps) {
  const { left, ref } = useCharacterLimit({
    limit,
    value: undefined,
    defaultValue: 'abcd',
    message,
  });
  return (
    <div>
      <textarea id="notes" aria-label="Notes" defaultValue="abcd" />
      <div id="notes-counter">
        <div ref={ref} role="status">
          {left}
        </div>
      </div>
      <input aria-label="Other" />
    </div>
  );
}

const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const left = () => Number(screen.getByRole('status').textContent);

describe('useCharacterLimit', () => {
  it('counts from the start, and judges once the text was edited', async () => {
    render(<Counted limit={3} />);
    expect(left()).toBe(-1);
    expect(notes()).toBeValid();
    await userEvent.type(notes(), 'e');
    expect(left()).toBe(-2);
    expect(notes().validationMessage).toBe('Too long');
  });

  it('counts what a browser fills in, which may say only that it has changed', () => {
    render(<Counted limit={9} />);
    notes().value = 'abcdef';
    act(() => void notes().dispatchEvent(new Event('change', { bubbles: true })));
    expect(left()).toBe(3);
  });

  it('withdraws its complaint with the limit, and translates it', async () => {
    const { rerender } = render(<Counted limit={3} />);
    await userEvent.type(notes(), 'e');
    rerender(<Counted limit={3} message="Zu lang" />);
    expect(notes().validationMessage).toBe('Zu lang');
    rerender(<Counted limit={9} />);
    expect(notes()).toBeValid();
  });

  it('leaves a complaint of the page’s own when its own is over', async () => {
    const { rerender } = render(<Counted limit={3} />);
    await userEvent.type(notes(), 'e');
    notes().setCustomValidity('Not this work');
    rerender(<Counted limit={9} />);
    expect(notes().validationMessage).toBe('Not this work');
  });

  it('counts only its own control', async () => {
    render(<Counted limit={9} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Other' }), 'efghijkl');
    expect(left()).toBe(5);
  });
});
