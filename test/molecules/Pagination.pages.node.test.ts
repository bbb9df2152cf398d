import { describe, expect, it, vi } from 'vitest';
import { pagePlace, pageSlots } from '../../src/molecules/Pagination/pageNumbers';

const slots = (page: number, pages?: number, more = true) => pageSlots(page, pages, more).join(' ');

describe('pageSlots', () => {
  it.each([
    [1, 1, '1'],
    [3, 7, '1 2 3 4 5 6 7'],
    [1, 20, '1 2 3 4 5 end 20'],
    [4, 20, '1 2 3 4 5 end 20'],
    [5, 20, '1 start 4 5 6 end 20'],
    [16, 20, '1 start 15 16 17 end 20'],
    [17, 20, '1 start 16 17 18 19 20'],
    [20, 20, '1 start 16 17 18 19 20'],
    [4, 8, '1 2 3 4 5 end 8'],
    [5, 8, '1 start 4 5 6 7 8'],
  ])('of page %d of %d are %s', (page, pages, expected) => {
    expect(slots(page, pages)).toBe(expected);
  });

  it('are always as many, and always hold the page', () => {
    for (let page = 1; page <= 50; page += 1) {
      const all = pageSlots(page, 50, true);
      expect(all).toHaveLength(7);
      expect(all).toContain(page);
      expect(new Set(all).size).toBe(7);
    }
  });

  it.each([
    [1, true, '1 end'],
    [3, false, '1 2 3'],
    [5, true, '1 2 3 4 5 end'],
    [12, true, '1 start 10 11 12 end'],
  ])('of page %d, where nobody knows how many (more: %s), are %s', (page, more, expected) => {
    expect(slots(page, undefined, more)).toBe(expected);
  });
});

describe('pagePlace', () => {
  const place = (page: unknown, pageSize: unknown, total: unknown) =>
    pagePlace({ page, pageSize, total } as Parameters<typeof pagePlace>[0]);

  it.each([
    [1, 50, 12_304, { page: 1, pages: 247, first: 1, last: 50 }],
    [247, 50, 12_304, { page: 247, pages: 247, first: 12_301, last: 12_304 }],
    [1, 50, 0, { page: 1, pages: 1, first: 0, last: 0 }],
    [undefined, undefined, 10, { page: 1, pages: 1, first: 1, last: 10 }],
    [3, 25, undefined, { page: 3, pages: undefined, first: 51, last: undefined }],
  ])('knows page %s of %s each of %s', (page, size, total, expected) => {
    expect(place(page, size, total)).toEqual(expected);
  });

  it.each([
    [9, 50, 100, { page: 2, pages: 2, first: 51, last: 100 }],
    [0, 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [-3, 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [NaN, 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    ['2', 50, 100, { page: 2, pages: 2, first: 51, last: 100 }],
    ['two', 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [1.5, 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [Infinity, 50, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [1, 0, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [1, NaN, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [1, -5, 100, { page: 1, pages: 2, first: 1, last: 50 }],
    [1, 50, -1, { page: 1, pages: 1, first: 0, last: 0 }],
    [1, 50, NaN, { page: 1, pages: 1, first: 0, last: 0 }],
    [1, 50, Infinity, { page: 1, pages: 1, first: 0, last: 0 }],
  ])('mends page %s of %s each of %s, with one warning', (page, size, total, expected) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(place(page, size, total)).toEqual(expected);
    place(page, size, total);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
