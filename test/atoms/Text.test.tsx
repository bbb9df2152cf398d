import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Text } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const long = 'Ein Rechteinhaberschaftsverzeichnis '.repeat(40);
const text = () => screen.getByText(/Rechte|claims/);

describe('Text', () => {
  itKeepsTheContract(<Text>48 claims</Text>);

  it('keeps to one line when truncated, inside a narrow parent', () => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Text truncate>{long}</Text>
      </div>,
    );
    expect(text().getBoundingClientRect().width).toBe(200);
    expect(text().getBoundingClientRect().height).toBeLessThan(30);
    expect(text().scrollWidth).toBeGreaterThan(200);
  });

  it.each([2, 3, 4, 5, 6] as const)('keeps to %d lines', (lines) => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Text lines={lines}>{long}</Text>
      </div>,
    );
    const lineHeight = parseFloat(getComputedStyle(text()).lineHeight);
    expect(text().getBoundingClientRect().height).toBeCloseTo(lines * lineHeight, 0);
  });

  it('gives all figures one width when tabular', () => {
    render(
      <>
        <Text tabular data-testid="ones">
          1111
        </Text>
        <Text tabular data-testid="eights">
          8888
        </Text>
      </>,
    );
    const width = (id: string) => screen.getByTestId(id).getBoundingClientRect().width;
    expect(width('ones')).toBeCloseTo(width('eights'), 3);
  });

  it('has the colour of the text around it until it is given a tone', () => {
    render(
      <p style={{ color: 'rgb(1, 2, 3)' }}>
        <Text>48 claims</Text>
      </p>,
    );
    expect(getComputedStyle(text()).color).toBe('rgb(1, 2, 3)');
  });

  it('falls back for unknown values, with one warning each', () => {
    const unknown = { variant: 'poster', size: 'huge', tone: 'loud', lines: 99 } as object;
    const { rerender } = render(<Text {...unknown}>48 claims</Text>);
    rerender(<Text {...unknown}>48 claims</Text>);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Text variant does not know "poster"'),
      expect.stringContaining('Text size does not know "huge"'),
      expect.stringContaining('Text tone does not know "loud"'),
      expect.stringContaining('Text lines does not know "99"'),
    ]);
  });
});
