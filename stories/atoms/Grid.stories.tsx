import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Grid, GridItem, Stack, Text, type GridProps, type GridSpan } from '../../src';
import { space } from '../../src/theme/tokens';
import { Brick } from '../support/Brick';

const steps = Object.keys(space)
  .map(Number)
  .toSorted((a, b) => a - b) as NonNullable<GridProps['gap']>[];

const meta = preview.meta({
  title: 'Atoms/Grid',
  component: Grid,
  subcomponents: { GridItem },
  argTypes: {
    children: { control: false },
    gap: { control: 'select', options: steps },
    padding: { control: 'select', options: steps },
  },
  args: {
    children: (
      <>
        <GridItem span={{ small: 8 }}>
          <Brick>Work</Brick>
        </GridItem>
        <GridItem span={{ small: 4 }}>
          <Brick>History</Brick>
        </GridItem>
      </>
    ),
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Stack', when: 'There is one column.' },
        { component: 'Inline', when: 'Children are as wide as they want to be, and wrap.' },
        { component: 'Table', when: 'The cells of a column are of one kind.' },
      ],
      dos: [
        'Start with what fits on a phone: below the first width a span names, an item takes the whole row.',
        'Nest grids: each follows its own width.',
        'Put it where it is stretched. In a row of your own, give it `flex: 1`.',
      ],
      donts: [
        'Don’t think of the window: in a narrow panel on a wide screen, a grid is narrow.',
        'Don’t use it for small things such as tags and buttons.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'Grid and items are `<div>`s without a role: they are read in the order they are written in.',
        'At 320 px, and at 400 % zoom, items stand one below the other (WCAG 2.2, 1.4.10).',
        'It is a CSS size container: in some browsers, what is `position: fixed` inside it is fixed to the grid. Dialogs and popups stand in the top layer, which nothing holds.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** What a page is usually divided into. */
export const Spans = meta.story({
  // Products lay out by it: see .github/VERSIONING.md.
  tags: ['locked'],
  render: () => (
    <Stack gap={4}>
      {([[12], [6, 6], [4, 4, 4], [3, 9], [8, 4], [3, 3, 3, 3]] as GridSpan[][]).map((spans) => (
        <Grid key={spans.join()}>
          {spans.map((span, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row of a picture
            <GridItem key={index} span={span}>
              <Brick>{span}</Brick>
            </GridItem>
          ))}
        </Grid>
      ))}
    </Stack>
  ),
});

const figures = ['48 claims', '12 disputes', '3 statements', '9 recordings'];

/** The same grid in places of 300, 660 and 1100 pixels, drawn at half their size. */
export const ByContainer = meta.story({
  render: () => (
    <Stack gap={6} align="start" style={{ zoom: 0.5 }}>
      {[300, 660, 1100].map((width) => (
        <Stack key={width} gap={2} style={{ inlineSize: `${width}px` }}>
          <Text tone="subtle" style={{ zoom: 2 }}>
            {width} px
          </Text>
          <Grid data-testid={`grid-${width}`}>
            {figures.map((figure) => (
              <GridItem key={figure} span={{ small: 6, large: 3 }}>
                <div style={{ zoom: 2 }}>
                  <Brick>{figure}</Brick>
                </div>
              </GridItem>
            ))}
          </Grid>
        </Stack>
      ))}
    </Stack>
  ),
  play: async ({ canvas }) => {
    const inFirstRow = (width: number) => {
      const items = [...canvas.getByTestId(`grid-${width}`).children];
      const top = items[0]!.getBoundingClientRect().top;
      return items.filter((item) => item.getBoundingClientRect().top === top).length;
    };
    await expect([300, 660, 1100].map(inFirstRow)).toEqual([1, 2, 4]);
  },
});

/** A grid in an item of another follows the width of the item. */
export const Nested = meta.story({
  render: () => (
    <Grid>
      <GridItem span={8}>
        <Grid>
          <GridItem span={6}>
            <Brick>Writers</Brick>
          </GridItem>
          <GridItem span={6}>
            <Brick>Publishers</Brick>
          </GridItem>
          <Brick>A child that is no item has a row of its own</Brick>
        </Grid>
      </GridItem>
      <GridItem span={4}>
        <Brick>History</Brick>
      </GridItem>
    </Grid>
  ),
});

/** A step of the space scale; by default, the gutter of the page. */
export const Gaps = meta.story({
  render: () => (
    <Stack gap={8}>
      {([undefined, 1, 8] as const).map((gap) => (
        <Grid key={`${gap}`} gap={gap}>
          {figures.map((figure) => (
            <GridItem key={figure} span={6}>
              <Brick>{figure}</Brick>
            </GridItem>
          ))}
        </Grid>
      ))}
    </Stack>
  ),
});
