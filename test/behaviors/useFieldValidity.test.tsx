import { act, render, screen } from '@testing-library/react';
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

function Composed() {
  const { problem, handlers } = useFieldValidity('language');
  return (
    <form>
      <div {...handlers}>
        <button id="language" type="button">
          Greek
        </button>
        <input
          id="language-value"
          data-testid="value"
          required
          tabIndex={-1}
          onFocus={(event) => event.currentTarget.parentElement!.querySelector('button')!.focus()}
        />
      </div>
      <output>{problem?.flag ?? 'fine'}</output>
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

  it('asks the native value behind a control that is none itself', async () => {
    render(<Composed />);
    await userEvent.click(screen.getByText('Send'));
    expect(state()[0]).toBe('valueMissing');
    expect(screen.getByText('Greek')).toHaveFocus();
    await userEvent.tab();
    expect(state()[0]).toBe('valueMissing');
    act(() => screen.getByTestId<HTMLInputElement>('value').setCustomValidity('Not here'));
    await userEvent.click(screen.getByText('Send'));
    expect(state()[0]).toBe('customError');
  });
});
