import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { IconButton } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const cross = <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" />;

describe('IconButton', () => {
  itKeepsTheContract(<IconButton label="Close" icon={cross} />);

  it('is named by its label, which is its tooltip too', () => {
    const { rerender } = render(<IconButton label="Close" icon={cross} />);
    const button = screen.getByRole('button', { name: 'Close' });
    expect(button).toHaveAttribute('title', 'Close');
    rerender(<IconButton label="Close" icon={cross} disabledReason="" />);
    expect(button).toHaveAttribute('title', 'Close');
  });

  it('explains why it is not available', () => {
    render(<IconButton label="Close" icon={cross} disabledReason="Save first" />);
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAccessibleDescription('Save first');
  });

  it.each([
    ['small', 28],
    ['medium', 32],
    ['large', 40],
  ] as const)('is square: %s is %d px', (size, pixels) => {
    render(<IconButton label="Close" icon={cross} size={size} />);
    const { width, height } = screen.getByRole('button').getBoundingClientRect();
    expect([width, height]).toEqual([pixels, pixels]);
  });

  it('acts on the keyboard', async () => {
    const act = vi.fn();
    render(<IconButton label="Close" icon={cross} onClick={act} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(act).toHaveBeenCalledOnce();
  });

  it('falls back for an unknown shape, with one warning', () => {
    render(<IconButton label="Close" icon={cross} {...({ shape: 'star' } as object)} />);
    expect(takeConsole()).toEqual([
      expect.stringContaining('IconButton shape does not know "star"'),
    ]);
  });
});
