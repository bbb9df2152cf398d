import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProgressBar } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { numberProbes } from '../support/numberProbes';

const bar = () => screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Importing works' });

describe('ProgressBar', () => {
  itKeepsTheContract(<ProgressBar label="Importing works" value={40} />);

  it('is one native element, without styles in its markup', () => {
    const { container } = render(
      <ProgressBar label="Importing works" value={12} max={48} valueText="12 of 48 files" />,
    );
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.querySelector('[style]')).toBeNull();
    expect(bar().position).toBe(0.25);
    expect(bar()).toHaveAttribute('aria-valuetext', '12 of 48 files');
  });

  it('has no value while nobody knows it, and moves', () => {
    const { rerender } = render(<ProgressBar label="Importing works" value={40} />);
    expect(bar().getAnimations()).toEqual([]);
    rerender(<ProgressBar label="Importing works" />);
    expect(bar().position).toBe(-1);
    expect(bar().getAnimations()).toHaveLength(1);
  });

  it.each(['ltr', 'rtl'])('runs from the side where text begins, %s', (dir) => {
    render(
      <div dir={dir}>
        <ProgressBar label="Importing works" />
      </div>,
    );
    expect(getComputedStyle(bar()).animationDirection).toBe(dir === 'rtl' ? 'reverse' : 'normal');
  });

  it.each(numberProbes)('bears %s', (_, props, warned) => {
    render(<ProgressBar label="Importing works" {...props} />);
    expect(bar().outerHTML).not.toMatch(/NaN|Infinity|abc|null/);
    expect(bar().max).toBeGreaterThan(0);
    expect(bar().value).toBeGreaterThanOrEqual(0);
    expect(bar().value).toBeLessThanOrEqual(bar().max);
    expect(takeConsole()).toHaveLength(warned ? 1 : 0);
  });

  it('falls back for an unknown size and tone, with one warning each', () => {
    render(<ProgressBar label="Importing works" {...({ size: 'huge', tone: 'pink' } as object)} />);
    expect(takeConsole()).toEqual([
      expect.stringContaining('ProgressBar size does not know "huge"'),
      expect.stringContaining('ProgressBar tone does not know "pink"'),
    ]);
  });
});
