import { describe, expect, it } from 'vitest';
import { rowAt, rowPlaces } from '../../src/behaviors/rowPlaces';

const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
const places = rowPlaces(rows, { usual: 10, others: new Map([['b', 30]]) });

describe('rowPlaces', () => {
  it('puts rows below each other, whatever their heights', () => {
    expect([...places]).toEqual([0, 10, 40, 50, 60]);
    expect([...rowPlaces([], { usual: 10, others: new Map() })]).toEqual([0]);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [39, 1],
    [40, 2],
    [59, 3],
    [60, 3],
    [999, 3],
  ])('finds the row at %i', (place, row) => {
    expect(rowAt(places, place)).toBe(row);
  });

  it('finds the first of none', () => {
    expect(rowAt(rowPlaces([], { usual: 10, others: new Map() }), 20)).toBe(0);
  });
});
