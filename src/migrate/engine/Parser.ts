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

/** Reads a file as code, in the language its name says. */
export function parse({ parseSync }: Parser, path: string, text: string): Parsed {
  const lang = /\.[mc]?ts$/.test(path) ? 'ts' : path.endsWith('.tsx') ? 'tsx' : 'jsx';
  return parseSync(path, text, { lang, sourceType: 'module' });
}
