import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useCharacterLimit } from '../../src/behaviors/useCharacterLimit';

interface CountedProps {
  limit?: number;
  message?: string;
}

function Counted({ limit, message = 'Too long' }: CountedProps) {
  const { left, onEdit } = useCharacterLimit({
    limit,
    value: undefined,
    defaultValue: 'abcd',
    message,
  });
  return (
    <>
      <textarea
        aria-label="Notes"
        defaultValue="abcd"
        onChange={(event) => onEdit(event.currentTarget)}
      />
      <output>{left}</output>
    </>
  );
}

const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox');
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

  it('withdraws its complaint with the limit, and translates it', async () => {
    const { rerender } = render(<Counted limit={3} />);
    await userEvent.type(notes(), 'e');
    rerender(<Counted limit={3} message="Zu lang" />);
    expect(notes().validationMessage).toBe('Zu lang');
    rerender(<Counted limit={9} />);
    expect(notes()).toBeValid();
  });

  it('counts nothing without a limit', async () => {
    render(<Counted />);
    await userEvent.type(notes(), 'e');
    expect(left()).toBe(0);
    expect(notes()).toBeValid();
  });
});
