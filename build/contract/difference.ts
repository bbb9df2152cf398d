import { rules, type RuleName, type Severity } from './rules.ts';

/** One thing in which a version differs from the one before it. */
export interface Difference {
  rule: RuleName;
  /** What differs: an export, a token, a story. */
  subject: string;
  before?: string;
  after?: string;
  /** What else is worth knowing: figures, or which of many. */
  notes?: string[];
  /** What a colour was and is, theme by theme. */
  colors?: ThemeColor[];
  /** Pictures of one mode as files: before, after, and what differs where both have one size. */
  pictures?: { mode: string; before: string; after: string; marked?: string | undefined };
}

interface ThemeColor {
  theme: string;
  before?: Color | undefined;
  after?: Color | undefined;
  /** How far apart they are, and what that does to contrast. */
  notes: string[];
}

interface Color {
  value: string;
  /** For those that show it. */
  hex: string;
}

export const severityOf = ({ rule }: Difference): Severity => rules[rule].severity;

/** What two lists of keys share and what only one of them has. */
export function compareKeys(before: Iterable<string>, after: Iterable<string>) {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    removed: [...old].filter((key) => !now.has(key)),
    added: [...now].filter((key) => !old.has(key)),
    kept: [...old].filter((key) => now.has(key)),
  };
}
