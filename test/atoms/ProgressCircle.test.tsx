import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProgressCircle } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { numberProbes } from '../support/numberProbes';

const circle = () => screen.getByRole('progressbar', { name: 'Uploading' });
const dashes = () =>
  circle().querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray') ?? null;

describe('ProgressCircle', () => {
  itKeepsTheContract(<ProgressCircle label="Uploading" value={40} />);

  it('draws its value by attributes, without styles in its markup', () => {
    const { container } = render(
      <ProgressCircle label="Uploading" value={12} max={48} valueText="12 of 48 files" />,
    );
    expect(container.querySelector('[style]')).toBeNull();
    expect(dashes()).toBe('25 100');
    expect(circle()).toHaveAttribute('aria-valuenow', '12');
    expect(circle()).toHaveAttribute('aria-valuemax', '48');
    expect(circle()).toHaveAttribute('aria-valuetext', '12 of 48 files');
  });

  it('draws nothing for nothing: round ends would leave a dot', () => {
    render(<ProgressCircle label="Uploading" value={0} />);
    expect(dashes()).toBeNull();
  });

  it('turns while nobody knows the value', () => {
    const { rerender } = render(<ProgressCircle label="Uploading" value={40} />);
    expect(circle().getAnimations()).toEqual([]);
    rerender(<ProgressCircle label="Uploading" />);
    expect(circle()).not.toHaveAttribute('aria-valuenow');
    expect(circle().getAnimations()).toHaveLength(1);
  });

  it.each([
    ['small', 16],
    ['medium', 24],
    ['large', 40],
  ] as const)('is %s: %d px', (size, pixels) => {
    render(<ProgressCircle label="Uploading" size={size} value={0} />);
    expect(circle().clientWidth).toBe(pixels);
    expect(circle().clientHeight).toBe(pixels);
  });

  it.each(numberProbes)('bears %s', (_, props, warned) => {
    render(<ProgressCircle label="Uploading" {...props} />);
    expect(circle().outerHTML).not.toMatch(/NaN|Infinity|abc|null/);
    const [now, max] = ['aria-valuenow', 'aria-valuemax'].map((name) =>
      Number(circle().getAttribute(name)),
    );
    expect(now).toBeGreaterThanOrEqual(0);
    expect(now).toBeLessThanOrEqual(max!);
    expect(takeConsole()).toHaveLength(warned ? 1 : 0);
  });
});
