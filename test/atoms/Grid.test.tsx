import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Grid, GridItem, Stack, type GridItemProps, type GridProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const place = (id: string) => screen.getByTestId(id).getBoundingClientRect();

/** How many of the twelve columns an item of a grid takes that is so wide, its gap 16 px. */
function columnsOf(span: unknown, width = 600) {
  render(
    <div style={{ inlineSize: width }}>
      <Grid gap={4}>
        <GridItem data-testid="item" span={span as GridItemProps['span']}>
          Works
        </GridItem>
      </Grid>
    </div>,
  );
  const column = (width - 11 * 16) / 12;
  return Math.round(((place('item').width + 16) / (column + 16)) * 100) / 100;
}

describe('Grid', () => {
  itKeepsTheContract(
    <Grid>
      <GridItem>Works</GridItem>
    </Grid>,
  );

  // The window is 1,024 px wide: the gutter of the page is 24.
  it.each([
    [undefined, 24],
    [0, 0],
    [2, 8],
    [8, 32],
  ] as [GridProps['gap'], number][])('puts the gap %s as %d px between items', (gap, pixels) => {
    render(
      <div style={{ inlineSize: 600 }}>
        <Grid gap={gap}>
          <GridItem span={6} data-testid="first" />
          <GridItem span={6} data-testid="second" />
          <GridItem span={6} data-testid="third" />
        </Grid>
      </div>,
    );
    expect(place('second').left - place('first').right).toBeCloseTo(pixels, 1);
    expect(place('third').top - place('first').bottom).toBeCloseTo(pixels, 1);
  });

  it('never is wider than the place it stands in, whatever the gap', () => {
    render(
      <div data-testid="place" style={{ inlineSize: 200 }}>
        <Grid gap={16}>
          <GridItem span={6} data-testid="item">
            Rechteinhaberbenachrichtigungsschreiben
          </GridItem>
        </Grid>
      </div>,
    );
    expect(place('item').right).toBeLessThan(place('place').right);
    expect(place('item').width).toBeGreaterThan(80);
  });

  it('gives a child that is no item a row of its own', () => {
    render(
      <Grid>
        <p data-testid="child">Works</p>
      </Grid>,
    );
    expect(place('child').width).toBe(document.body.clientWidth);
  });

  it('fills a stack that does not stretch its children', () => {
    render(
      <Stack align="start">
        <Grid data-testid="grid">
          <GridItem>Works</GridItem>
        </Grid>
      </Stack>,
    );
    expect(place('grid').width).toBe(document.body.clientWidth);
  });

  it('renders one element of one class, and no style', () => {
    const { container } = render(<Grid />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
    expect(container.firstElementChild).not.toHaveAttribute('style');
  });

  it('falls back for unknown values, with one warning each', () => {
    render(<Grid {...({ gap: -1, padding: NaN, align: 'top' } as object)} />);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Grid gap does not know "-1"'),
      expect.stringContaining('Grid padding does not know "NaN"'),
      expect.stringContaining('Grid align does not know "top"'),
    ]);
  });
});

describe('GridItem', () => {
  itKeepsTheContract(<GridItem span={{ base: 6, medium: 4 }}>Works</GridItem>);

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('takes %d columns', (span) => {
    expect(columnsOf(span)).toBe(span);
  });

  it('takes all columns until it is told otherwise', () => {
    expect(columnsOf(undefined)).toBe(12);
  });

  it.each([
    [400, 12],
    [639, 12],
    [640, 6],
    [768, 6],
    [1024, 4],
    [1279, 4],
    [1280, 3],
    [1536, 2],
  ])('follows the grid, not the window: %d px wide, it takes %d columns', (width, columns) => {
    expect(columnsOf({ small: 6, large: 4, xlarge: 3, xxlarge: 2 }, width)).toBe(columns);
  });

  it('takes what `base` says below the first width', () => {
    expect(columnsOf({ medium: 4, base: 6 })).toBe(6);
  });

  it('wants no order of widths', () => {
    expect(columnsOf({ large: 3, small: 6, medium: 4 }, 1100)).toBe(3);
  });

  it('counts the columns of its own grid when grids are nested', () => {
    render(
      <div style={{ inlineSize: 1200 }}>
        <Grid>
          <GridItem span={6} data-testid="outer">
            <Grid gap={0}>
              <GridItem span={{ base: 6, medium: 12 }} data-testid="inner" />
            </Grid>
          </GridItem>
        </Grid>
      </div>,
    );
    expect(place('inner').width).toBeCloseTo(place('outer').width / 2, 1);
  });

  it.each([0, 13, -1, 1.5, NaN, Infinity, 'wide'])(
    'takes all columns for the span %s, with one warning',
    (span) => {
      expect(columnsOf(span)).toBe(12);
      expect(takeConsole()).toEqual([
        expect.stringContaining(`GridItem span does not know "${span}"`),
      ]);
    },
  );

  it('warns of a width nobody knows, and ignores what is not set', () => {
    expect(columnsOf({ base: 4, small: undefined, tiny: 4 })).toBe(4);
    expect(takeConsole()).toEqual([expect.stringContaining('GridItem width does not know "tiny"')]);
  });
});
