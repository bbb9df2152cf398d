import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Meter, type MeterThreshold } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { numberProbes } from '../support/numberProbes';

const meter = () => screen.getByRole('meter', { name: 'Shares' });
const fill = () => meter().querySelector('rect')!;
const thresholds: MeterThreshold[] = [
  { from: 80, label: 'Nearly full', tone: 'warning' },
  { from: 0, label: 'Fine', tone: 'success' },
  { from: 95, label: 'Full', tone: 'danger' },
];

describe('Meter', () => {
  itKeepsTheContract(<Meter label="Shares" value={40} thresholds={thresholds} />);

  it('says and draws its value, without styles in its markup', () => {
    const { container } = render(
      <Meter label="Shares" value={-14} min={-60} max={0} valueText="−14 LUFS" />,
    );
    expect(container.querySelector('[style]')).toBeNull();
    expect(meter()).toHaveAttribute('aria-valuenow', '-14');
    expect(meter()).toHaveAttribute('aria-valuemin', '-60');
    expect(meter()).toHaveAttribute('aria-valuemax', '0');
    expect(meter()).toHaveAttribute('aria-valuetext', '−14 LUFS');
    expect(Number.parseFloat(fill().getAttribute('width')!)).toBeCloseTo(76.67, 1);
  });

  it.each([
    [0, 'Fine'],
    [79.9, 'Fine'],
    [80, 'Nearly full'],
    [100, 'Full'],
  ])('says in words what %d means: %s', (value, words) => {
    render(<Meter label="Shares" value={value} thresholds={thresholds} />);
    expect(meter()).toHaveAttribute('aria-valuetext', `${value}, ${words}`);
    expect(screen.getByText(words)).toBeVisible();
  });

  it.each([
    [0.1 + 0.2, '0.3, Fine'],
    [79.9 + 0.1 - 1e-14, '80, Nearly full'],
  ])('says %d without what is left of a sum of fractions', (value, words) => {
    render(<Meter label="Shares" value={value} thresholds={thresholds} />);
    expect(meter()).toHaveAttribute('aria-valuetext', words);
    expect(meter()).toHaveAttribute('aria-valuenow', words.split(',')[0]);
  });

  it('joins the words of the value and of its meaning', () => {
    render(<Meter label="Shares" value={81} valueText="81 %" thresholds={thresholds} />);
    expect(meter()).toHaveAttribute('aria-valuetext', '81 %, Nearly full');
    expect(screen.getByText('81 %, Nearly full')).toBeVisible();
  });

  it('leaves out thresholds that are no numbers or twice the same, and says nothing below the first', () => {
    render(
      <Meter
        label="Shares"
        value={40}
        thresholds={[
          { from: Number.NaN, label: 'Odd', tone: 'danger' },
          null as never,
          { from: 50, label: 'Half', tone: 'info' },
          { from: 50, label: 'Half', tone: 'info' },
        ]}
      />,
    );
    expect(meter()).not.toHaveAttribute('aria-valuetext');
    expect(meter()).toHaveTextContent('');
    expect(meter().outerHTML).not.toContain('NaN');
    expect(meter().querySelectorAll('rect')).toHaveLength(2);
  });

  it.each([
    ['ltr', 'none'],
    ['rtl', '-1 1'],
  ])('fills from the side where text begins, %s', (dir, scale) => {
    render(
      <div dir={dir}>
        <Meter label="Shares" value={40} />
      </div>,
    );
    expect(getComputedStyle(meter().querySelector('svg')!).scale).toBe(scale);
  });

  it.each(numberProbes)('bears %s', (_, props, warned) => {
    render(<Meter label="Shares" value={0} {...props} />);
    expect(meter().outerHTML).not.toMatch(/NaN|Infinity|abc|null/);
    const [now, min, max] = ['now', 'min', 'max'].map((name) =>
      Number(meter().getAttribute(`aria-value${name}`)),
    );
    expect(min).toBeLessThan(max!);
    expect(now).toBeGreaterThanOrEqual(min!);
    expect(now).toBeLessThanOrEqual(max!);
    expect(takeConsole()).toHaveLength(warned ? 1 : 0);
  });
});
