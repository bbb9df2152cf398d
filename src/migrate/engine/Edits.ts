interface Change {
  start: number;
  end: number;
  /** What stands there instead. */
  text: string;
  /** A range of the old text whose edited form stands there instead. */
  moved?: { start: number; end: number };
}

/**
 * Edits of one text, all in the offsets of the old text, so that their order does not matter and
 * everything they do not touch stays as it is, byte by byte.
 */
export class Edits {
  readonly #text: string;
  readonly #changes: Change[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get changed() {
    return this.#changes.length > 0;
  }

  insert(at: number, text: string) {
    this.#changes.push({ start: at, end: at, text });
  }

  replace(start: number, end: number, text: string) {
    this.#changes.push({ start, end, text });
  }

  remove(start: number, end: number) {
    this.replace(start, end, '');
  }

  /** Takes a range, with what is edited in it, to another place. */
  move(start: number, end: number, to: number, before = '', after = '') {
    this.insert(to, before);
    this.#changes.push({ start: to, end: to, text: '', moved: { start, end } });
    this.insert(to, after);
    this.#changes.push({ start, end, text: '', moved: { start: end, end } });
  }

  toString() {
    return this.#render(0, this.#text.length, this.#changes);
  }

  #render(start: number, end: number, changes: Change[]): string {
    const inside = changes
      .filter((change) => change.start >= start && change.end <= end)
      // Insertions at a place come before what is replaced from there on; otherwise in the order they came.
      .toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
    const sources = inside.filter((change) => change.moved && change.end > change.start);
    let text = '';
    let at = start;
    for (const change of inside) {
      if (change.start < at) continue;
      const source = sources.find((source) => source !== change && within(change, source));
      // What touches the edges of a moved range moves with it.
      if (source && change.start === change.end && !change.moved) continue;
      text += this.#text.slice(at, change.start) + change.text;
      if (change.moved && change.start === change.end) {
        const { start, end } = change.moved;
        text += this.#render(
          start,
          end,
          this.#changes.filter(
            (other) => !(other.moved && other.start === start && other.end === end),
          ),
        );
      }
      at = change.end;
    }
    return text + this.#text.slice(at, end);
  }
}

const within = (change: Change, range: Change) =>
  change.start >= range.start && change.end <= range.end;
