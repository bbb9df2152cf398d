import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { VisuallyHidden } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

describe('VisuallyHidden', () => {
  itKeepsTheContract(<VisuallyHidden>selected</VisuallyHidden>);

  it('is read out, and seen by nobody', () => {
    render(
      <button type="button">
        Works <VisuallyHidden>12 selected</VisuallyHidden>
      </button>,
    );
    expect(screen.getByRole('button')).toHaveAccessibleName('Works 12 selected');
    const { width, height } = screen.getByText('12 selected').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
  });

  it('makes no page scroll, however long it is', () => {
    const { container } = render(<VisuallyHidden>{'word '.repeat(1000)}</VisuallyHidden>);
    expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
  });

  it('shows while the focus is inside, when focusable', async () => {
    render(
      <VisuallyHidden focusable data-testid="hidden">
        <button type="button">Clear selection</button>
      </VisuallyHidden>,
    );
    const width = () => screen.getByTestId('hidden').getBoundingClientRect().width;
    expect(width()).toBe(1);
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    expect(width()).toBeGreaterThan(50);
    await userEvent.tab();
    expect(width()).toBe(1);
  });
});
