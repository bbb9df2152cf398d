import { describe, expect, it } from 'vitest';
import { graphemeCount } from '../../src/behaviors/graphemeCount';

describe('graphemeCount', () => {
  it.each([
    ['', 0],
    ['Zorba', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 1],
    ['🇬🇷🇫🇷', 2],
    ['षि', 1],
    ['a\u0000\u202eb', 4],
    ['\ud800', 1],
    ['a\r\nb', 3],
    ['a\nb', 3],
  ])('counts %j as %i', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });

  it('counts code points where segmenting would take too long', () => {
    expect(graphemeCount('😀'.repeat(30_000))).toBe(30_000);
    const before = performance.now();
    graphemeCount('😀é'.repeat(300_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
