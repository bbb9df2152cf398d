import { render, screen } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useFieldValidity } from '../../src/behaviors/useFieldValidity';

function Group() {
  const { problem, visited, handlers } = useFieldValidity();
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div {...handlers}>
        <input type="radio" name="role" required aria-label="Author" />
        <input type="radio" name="role" required aria-label="Composer" />
        {createPortal(<input aria-label="Filter" required />, document.body)}
      </div>
      <output>{problem?.flag ?? 'fine'}</output>
      <output>{visited ? 'visited' : 'new'}</output>
      <button type="submit">Send</button>
    </form>
  );
}

const state = () => screen.getAllByRole('status').map((output) => output.textContent);

describe('useFieldValidity', () => {
  it('speaks for every control inside where none is named, and moves to the first', async () => {
    render(<Group />);
    await userEvent.click(screen.getByText('Send'));
    expect(state()).toEqual(['valueMissing', 'visited']);
    expect(screen.getByLabelText('Author')).toHaveFocus();
    await userEvent.click(screen.getByLabelText('Composer'));
    expect(state()).toEqual(['fine', 'visited']);
  });

  it('does not listen through portals', async () => {
    render(<Group />);
    await userEvent.type(screen.getByLabelText('Filter'), 'a');
    await userEvent.clear(screen.getByLabelText('Filter'));
    screen.getByLabelText('Filter').blur();
    expect(state()).toEqual(['fine', 'new']);
  });
});
