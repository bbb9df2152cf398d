import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Spinner } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

describe('Spinner', () => {
  itKeepsTheContract(<Spinner label="Loading claims" />);

  it('is a progress bar without a value when it has a label', () => {
    render(<Spinner label="Loading claims" />);
    const spinner = screen.getByRole('progressbar', { name: 'Loading claims' });
    expect(spinner).not.toHaveAttribute('aria-valuenow');
  });

  it.each([undefined, ''])('says nothing without a label: %j', (label) => {
    const { container } = render(<Spinner label={label} />);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it.each([
    [12, 16],
    [14, 16],
    [16, 20],
    [18, 20],
    [28, 32],
  ])('beside text of %d px is %d px wide', (fontSize, size) => {
    const { container } = render(
      <div style={{ fontSize }}>
        <Spinner />
      </div>,
    );
    const { width, height } = container.querySelector('span')!.getBoundingClientRect();
    expect(Math.round(width)).toBe(size);
    expect(Math.round(height)).toBe(size);
  });

  it('stays out of sight at first, so that quick work does not flicker', () => {
    const { container } = render(<Spinner />);
    expect(getComputedStyle(container.querySelector('span')!).opacity).toBe('0');
  });
});
