import { warnOnce } from '../../behaviors';

/** What plain JavaScript may send where numbers are meant. */
export interface PageNumbers {
  page: number | undefined;
  pageSize: number | undefined;
  total: number | undefined;
}

/** Which page it is, of how many; and which of the items are on it. Not known: of how many, the last item. */
export interface PagePlace {
  page: number;
  pages: number | undefined;
  first: number;
  last: number | undefined;
}

const usualSize = 50;

const whole = (given: unknown, least: number) => {
  const number = Math.trunc(Number(given));
  return Number.isFinite(number) && number >= least ? number : undefined;
};

/** Whole numbers that fit each other, whatever was sent, with one development warning for what does not. */
export function pagePlace({ page = 1, pageSize = usualSize, total }: PageNumbers): PagePlace {
  const size = whole(pageSize, 1) ?? usualSize;
  const items = total === undefined || total === null ? undefined : (whole(total, 0) ?? 0);
  const pages = items === undefined ? undefined : Math.max(Math.ceil(items / size), 1);
  const at = Math.min(whole(page, 1) ?? 1, pages ?? Infinity);
  if (
    process.env.NODE_ENV !== 'production' &&
    (at !== page || size !== pageSize || items !== (total ?? undefined))
  ) {
    warnOnce(
      `Pagination ${page} ${pageSize} ${total}`,
      `Pagination cannot show page ${page} of ${total} items, ${pageSize} on each. It shows page ${at} of ` +
        `${pages ?? 'an unknown number'}. Give it whole numbers, and go to the last page when there are fewer.`,
    );
  }
  return {
    page: at,
    pages,
    first: items === 0 ? 0 : (at - 1) * size + 1,
    last: items === undefined ? undefined : Math.min(at * size, items),
  };
}

/** A page, or the pages that are left out towards the start or the end. */
export type PageSlot = number | 'start' | 'end';

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);

/**
 * The pages to show: always as many, so that nothing moves under a pointer that walks through them. Without
 * a known end, those up to where people are.
 *
 * @param more - Whether there are pages beyond, where nobody knows how many
 */
export function pageSlots(page: number, pages: number | undefined, more: boolean): PageSlot[] {
  if (pages === undefined) {
    const known: PageSlot[] = page <= 5 ? range(1, page) : [1, 'start', ...range(page - 2, page)];
    return more ? [...known, 'end'] : known;
  }
  if (pages <= 7) return range(1, pages);
  const middle = Math.min(Math.max(page, 4), pages - 3);
  return [
    1,
    middle > 4 ? 'start' : 2,
    middle - 1,
    middle,
    middle + 1,
    middle < pages - 3 ? 'end' : pages - 1,
    pages,
  ];
}
