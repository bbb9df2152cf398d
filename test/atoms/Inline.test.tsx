import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inline, type InlineProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const boxes = (
  <>
    <div data-testid="first" style={{ blockSize: 10, inlineSize: 60 }} />
    <div data-testid="second" style={{ blockSize: 30, inlineSize: 60 }} />
  </>
);
const place = (id: string) => screen.getByTestId(id).getBoundingClientRect();

describe('Inline', () => {
  itKeepsTheContract(<Inline>{boxes}</Inline>);

  it.each([
    [undefined, 8],
    [0, 0],
    [0.5, 2],
    [1.5, 6],
    [4, 16],
    [16, 64],
  ] as [InlineProps['gap'], number][])('puts the gap %s as %d px between children', (gap, px) => {
    render(<Inline gap={gap}>{boxes}</Inline>);
    expect(place('second').left - place('first').right).toBe(px);
  });

  it('goes on in a further line, with the same gap above it', () => {
    render(
      <div style={{ inlineSize: 100 }}>
        <Inline gap={3} align="start">
          {boxes}
        </Inline>
      </div>,
    );
    expect(place('second').left).toBe(place('first').left);
    expect(place('second').top - place('first').bottom).toBe(12);
  });

  it.each([
    [undefined, 10],
    ['start', 0],
    ['center', 10],
    ['end', 20],
  ] as const)('with align %s, a low child stands %d px below the top', (align, pixels) => {
    render(<Inline align={align}>{boxes}</Inline>);
    expect(place('first').top - place('second').top).toBe(pixels);
  });

  it('lines up words of different sizes on request', () => {
    const word = (size: number, id: string) => (
      <span style={{ fontSize: size }}>
        x<span data-testid={id} style={{ display: 'inline-block' }} />
      </span>
    );
    render(
      <Inline align="baseline">
        {word(12, 'first')}
        {word(36, 'second')}
      </Inline>,
    );
    expect(place('first').bottom).toBeCloseTo(place('second').bottom, 1);
  });

  it('starts on the right from right to left', () => {
    render(
      <div dir="rtl">
        <Inline>{boxes}</Inline>
      </div>,
    );
    expect(place('first').left - place('second').right).toBe(8);
  });

  it('renders one element of one class, and draws nothing', () => {
    const { container } = render(<Inline />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
    expect(container.firstElementChild!.getBoundingClientRect().height).toBe(0);
  });

  it('falls back for unknown values, with one warning each', () => {
    const unknown = { gap: NaN, padding: -1, align: 'top', justify: 'wide' } as object;
    const { rerender } = render(<Inline {...unknown}>{boxes}</Inline>);
    rerender(<Inline {...unknown}>{boxes}</Inline>);
    expect(place('second').left - place('first').right).toBe(8);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Inline gap does not know "NaN"'),
      expect.stringContaining('Inline padding does not know "-1"'),
      expect.stringContaining('Inline align does not know "top"'),
      expect.stringContaining('Inline justify does not know "wide"'),
    ]);
  });
});
