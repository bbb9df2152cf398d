import type { Program } from 'oxc-parser';

export interface Parsed {
  program: Program;
  comments: readonly { value: string; start: number; end: number }[];
  errors: readonly { message: string }[];
}

/** What is asked of `oxc-parser`. */
export interface Parser {
  parseSync: (
    path: string,
    text: string,
    options: { lang: 'tsx' | 'ts' | 'jsx'; sourceType: 'module' },
  ) => Parsed;
}
