/** Something that stands in a list. */
export interface KeyedRow {
  readonly key: string;
}

/** What is known of the heights of rows, in pixels. */
export interface RowHeights {
  /** That of most of them, and of those that nobody has seen yet. */
  usual: number;
  /** Those of others, by key. */
  others: ReadonlyMap<string, number>;
}

/** Where each row begins, one below the other; the last entry is the length of them all. */
export function rowPlaces(rows: readonly KeyedRow[], { usual, others }: RowHeights): Float64Array {
  const places = new Float64Array(rows.length + 1);
  rows.forEach(({ key }, index) => {
    places[index + 1] = places[index]! + (others.get(key) ?? usual);
  });
  return places;
}

/** The row at a place: the last that does not begin after it. */
export function rowAt(places: Float64Array, place: number): number {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (places[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
