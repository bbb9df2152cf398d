import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Badge, SegmentedControl, Stack, StatusLabel, Tag, type StackProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const views = [
  { value: 'list', label: 'List' },
  { value: 'grid', label: 'Grid' },
];
const boxes = (
  <>
    <div data-testid="first" style={{ blockSize: 10 }} />
    <div data-testid="second" style={{ blockSize: 10 }} />
  </>
);
const distance = () =>
  screen.getByTestId('second').getBoundingClientRect().top -
  screen.getByTestId('first').getBoundingClientRect().bottom;

describe('Stack', () => {
  itKeepsTheContract(<Stack>{boxes}</Stack>);

  it.each([
    [undefined, 16],
    [0, 0],
    [0.5, 2],
    [1, 4],
    [1.5, 6],
    [2, 8],
    [3, 12],
    [16, 64],
  ] as [StackProps['gap'], number][])(
    'puts the gap %s as %d px between its children',
    (gap, pixels) => {
      render(<Stack gap={gap}>{boxes}</Stack>);
      expect(distance()).toBe(pixels);
    },
  );

  it.each([
    ['a Badge', <Badge key="one">New</Badge>],
    ['a StatusLabel', <StatusLabel key="one">New</StatusLabel>],
    ['a Tag', <Tag key="one" label="New" />],
    [
      'a SegmentedControl',
      <SegmentedControl key="one" label="View" options={views} defaultValue="list" />,
    ],
  ])('leaves %s as wide as its words', (_, child) => {
    const { container } = render(<Stack style={{ inlineSize: 600 }}>{child}</Stack>);
    expect(container.firstElementChild!.firstElementChild!.clientWidth).toBeLessThan(200);
  });

  it('leaves no gap for children that render nothing', () => {
    const { container } = render(
      <Stack>
        {null}
        {false}
        {''}
        {[]}
        <div style={{ blockSize: 10 }} />
      </Stack>,
    );
    expect(container.firstElementChild!.getBoundingClientRect().height).toBe(10);
  });

  it('renders one element, and draws nothing', () => {
    const { container } = render(<Stack padding={3} align="center" justify="between" />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    const style = getComputedStyle(container.firstElementChild!);
    expect(style.padding).toBe('12px');
    expect(style.alignItems).toBe('center');
    expect(style.justifyContent).toBe('space-between');
    expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it.each([NaN, -1, Infinity, 'wide', null])(
    'falls back for the gap %s, with one warning',
    (gap) => {
      render(<Stack gap={gap as StackProps['gap']}>{boxes}</Stack>);
      expect(distance()).toBe(16);
      expect(takeConsole()).toEqual([expect.stringContaining(`Stack gap does not know "${gap}"`)]);
    },
  );
});
