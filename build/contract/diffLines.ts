/** A line of one text, of the other, or of both. */
export interface Line {
  sign: '-' | '+' | ' ';
  text: string;
}

/** All lines of two texts, in order, with the fewest that stand in only one of them. */
export function diffLines(before: readonly string[], after: readonly string[]): Line[] {
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

  const shared = (text: string): Line => ({ sign: ' ', text });
  const lines = before.slice(0, start).map(shared);
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      lines.push(shared(was));
      row += 1;
      column += 1;
    } else if (
      was !== undefined &&
      (is === undefined || common[row + 1]![column]! >= common[row]![column + 1]!)
    ) {
      lines.push({ sign: '-', text: was });
      row += 1;
    } else {
      lines.push({ sign: '+', text: is! });
      column += 1;
    }
  }
  return [...lines, ...before.slice(before.length - end).map(shared)];
}

/** Lines in one place that went, and those that came instead. */
export interface Hunk {
  removed: string[];
  added: string[];
}

/** The places in which lines differ. */
export function hunksOf(lines: Line[]): Hunk[] {
  const hunks: Hunk[] = [];
  lines.forEach(({ sign, text }, index) => {
    if (sign === ' ') return;
    if ((lines[index - 1]?.sign ?? ' ') === ' ') hunks.push({ removed: [], added: [] });
    hunks.at(-1)![sign === '-' ? 'removed' : 'added'].push(text);
  });
  return hunks;
}

/** The lines that differ with some around them; `…` stands for all others. */
export function excerpt(lines: Line[], around = 2): Line[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== ' ');
  return lines.flatMap((line, index): Line[] => {
    if (isNear(index)) return [line];
    return index === 0 || isNear(index - 1) ? [{ sign: ' ', text: '…' }] : [];
  });
}
