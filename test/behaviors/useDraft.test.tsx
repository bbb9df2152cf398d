import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useDraft } from '../../src/behaviors/useDraft';

function Share() {
  const [draft, setDraft] = useDraft<{ control: HTMLInputElement; share: string }>();
  return (
    <form aria-label="Work">
      <input
        aria-label="Share"
        value={draft ? draft.share : '50'}
        onChange={({ currentTarget }) =>
          setDraft({ control: currentTarget, share: currentTarget.value })
        }
      />
    </form>
  );
}

const share = () => screen.getByRole('textbox', { name: 'Share' });
const form = () => screen.getByRole<HTMLFormElement>('form');

describe('useDraft', () => {
  it('keeps what people made of a field until its form is reset, again and again', async () => {
    render(<Share />);
    for (const typed of ['25', '75']) {
      await userEvent.fill(share(), typed);
      expect(share()).toHaveValue(typed);
      act(() => form().reset());
      await expect.poll(() => share()).toHaveValue('50');
    }
  });

  it('keeps it where the page prevents the reset', async () => {
    render(<Share />);
    await userEvent.fill(share(), '25');
    form().addEventListener('reset', (event) => event.preventDefault());
    act(() => form().reset());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(share()).toHaveValue('25');
  });
});
