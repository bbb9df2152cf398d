/** Lines in one place that went, and those that came instead. */
export interface Hunk {
  removed: string[];
  added: string[];
}

/** The fewest lines in which two texts differ, place by place. */
export function diffLines(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  const [old, now] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];

  // How many lines are common from here on.
  const common = old
    .map(() => new Uint32Array(now.length + 1))
    .concat(new Uint32Array(now.length + 1));
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      common[row]![column] =
        old[row] === now[column]
          ? common[row + 1]![column + 1]! + 1
          : Math.max(common[row + 1]![column]!, common[row]![column + 1]!);

  const hunks: Hunk[] = [];
  let hunk: Hunk | undefined;
  const open = () => {
    if (!hunk) hunks.push((hunk = { removed: [], added: [] }));
    return hunk;
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      hunk = undefined;
      row += 1;
      column += 1;
    } else if (
      column >= now.length ||
      (row < old.length && common[row + 1]![column]! >= common[row]![column + 1]!)
    ) {
      open().removed.push(old[row]!);
      row += 1;
    } else {
      open().added.push(now[column]!);
      column += 1;
    }
  }
  return hunks;
}
