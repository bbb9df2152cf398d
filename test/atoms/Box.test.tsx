import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Box, type BoxProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const paddingOf = (padding?: unknown) => {
  const { container } = render(<Box padding={padding as BoxProps['padding']}>Works</Box>);
  return getComputedStyle(container.firstElementChild!).padding;
};

describe('Box', () => {
  itKeepsTheContract(<Box>Works</Box>);

  it.each([
    [undefined, 16],
    [0, 0],
    [0.5, 2],
    [1, 4],
    [1.5, 6],
    [2, 8],
    [4, 16],
    [16, 64],
  ])('puts %s as %d px around its content', (padding, pixels) => {
    expect(paddingOf(padding)).toBe(`${pixels}px`);
  });

  it('renders one element of one class, and draws nothing', () => {
    const { container } = render(<Box>Works</Box>);
    const box = container.firstElementChild!;
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(box.classList).toHaveLength(1);
    expect(getComputedStyle(box).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(box).margin).toBe('0px');
  });

  it.each([NaN, -1, Infinity, 'wide', null])(
    'falls back for the padding %s, with one warning',
    (padding) => {
      expect(paddingOf(padding)).toBe('16px');
      expect(takeConsole()).toEqual([
        expect.stringContaining(`Box padding does not know "${padding}"`),
      ]);
    },
  );
});
