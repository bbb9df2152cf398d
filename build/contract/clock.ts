/** When something goes, and what repairs the code that used it. */
export interface Clock {
  since: string;
  removed: string;
  /** The name of a codemod, or `none`. */
  codemod: string;
  /** What to use instead. */
  instead: string;
}

const form =
  /^since (?<since>\d+\.\d+(?:\.\d+)?), removed in (?<removed>\d+\.\d+(?:\.\d+)?), codemod (?<codemod>[\w-]+)\. (?<instead>\S.*)$/;

/** What a version number is made of: `1.4` is `1.4.0`. */
export function partsOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('-', 1)[0]!.split('.').map(Number);
  return [major, minor, patch];
}

/** Whether a version comes before another; what follows a hyphen is not looked at. */
export function isBefore(one: string, other: string): boolean {
  const [left, right] = [partsOf(one), partsOf(other)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index !== -1 && left[index]! < right[index]!;
}

/** Reads the text of a `@deprecated` tag; what is wrong with it as a string. */
export function readClock(text: string): Clock | string {
  const groups = form.exec(text.trim().replaceAll(/\s+/g, ' '))?.groups;
  if (!groups) {
    return 'write `@deprecated since 1.4, removed in 2.0, codemod button-variant. Use …`, with `codemod none` where nothing can be done by machine';
  }
  const clock = groups as unknown as Clock;
  const [major, minor, patch] = partsOf(clock.removed);
  if (minor !== 0 || patch !== 0) return `${clock.removed} is no major: only a major may remove`;
  if (major <= partsOf(clock.since)[0])
    return `${clock.removed} comes too early: what is deprecated in ${clock.since} stays until the next major`;
  return clock;
}
