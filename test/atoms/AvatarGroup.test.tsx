import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Avatar, AvatarGroup } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const names = ['Claude Debussy', 'Erik Satie', 'Maurice Ravel', 'Lili Boulanger', 'Mel Bonis'];
const avatars = names.map((name) => <Avatar key={name} name={name} />);
const items = () => screen.getAllByRole('listitem');

describe('AvatarGroup', () => {
  itKeepsTheContract(
    <AvatarGroup label="Writers" max={3}>
      {avatars}
    </AvatarGroup>,
  );

  it('is a list of everyone, also of those it only counts', () => {
    render(
      <AvatarGroup label="Writers" max={2}>
        {avatars}
      </AvatarGroup>,
    );
    expect(screen.getByRole('list', { name: 'Writers' })).toBeVisible();
    expect(items()).toHaveLength(5);
    const said = items().map(
      (item) => within(item).queryByRole('img')?.getAttribute('aria-label') ?? item.textContent,
    );
    expect(said).toEqual(names);
  });

  it('names those it counts in the title of the count', () => {
    render(<AvatarGroup max={2}>{avatars}</AvatarGroup>);
    const count = screen.getByTitle(/Ravel/);
    expect(count).toHaveTextContent('+3');
    expect(count.title.split('\n')).toEqual(names.slice(2));
  });

  it.each([
    [5, 5],
    [99, 5],
    [Infinity, 5],
    [1, 1],
    [0, 5],
    [-2, 5],
    [NaN, 5],
    ['2', 2],
    [2.5, 2],
  ])('with the maximum %j shows %d', (max, shown) => {
    render(<AvatarGroup max={max as number}>{avatars}</AvatarGroup>);
    expect(screen.getAllByRole('img')).toHaveLength(shown);
    expect(items()).toHaveLength(5);
    expect(screen.queryAllByText(/^\+/)).toHaveLength(shown === 5 ? 0 : 1);
  });

  it.each(['ltr', 'rtl'])('overlaps in reading order, %s', (dir) => {
    render(
      <div dir={dir}>
        <AvatarGroup>{avatars}</AvatarGroup>
      </div>,
    );
    const left = screen.getAllByRole('img').map((avatar) => avatar.getBoundingClientRect().left);
    const steps = left.slice(1).map((x, index) => x - left[index]!);
    expect(steps).toEqual(Array.from({ length: 4 }, () => (dir === 'ltr' ? 28 : -28)));
  });

  it('gives all avatars its size and shape', () => {
    render(
      <AvatarGroup size="large" max={2} shape="square">
        {avatars}
      </AvatarGroup>,
    );
    const [first, second] = screen.getAllByRole('img');
    expect(first!.getBoundingClientRect().width).toBe(40);
    expect(second!.className.split(' ').slice(0, 3)).toEqual(
      screen.getByText('+3').className.split(' ').slice(0, 3),
    );
  });

  it('counts those in fragments one by one', () => {
    render(
      <AvatarGroup max={2}>
        <>{avatars.slice(0, 2)}</>
        <>
          <>{avatars[2]}</>
          {avatars[3]}
        </>
      </AvatarGroup>,
    );
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(screen.getByTitle(/Ravel/)).toHaveTextContent('+2');
  });

  it('leaves out what is nobody', () => {
    render(
      <AvatarGroup>
        {null}
        {false}
        {avatars[0]}
        {undefined}
      </AvatarGroup>,
    );
    expect(items()).toHaveLength(1);
  });

  it('falls back for unknown values, with one warning each', () => {
    render(<AvatarGroup {...({ shape: 'oval', size: 'vast' } as object)}>{avatars}</AvatarGroup>);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Avatar size does not know "vast"'),
      expect.stringContaining('Avatar shape does not know "oval"'),
    ]);
  });
});
