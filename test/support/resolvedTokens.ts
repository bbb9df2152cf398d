import { tokens } from '../../src/theme/tokens.json';

/** A token of `src/theme/tokens.json`: its values, spelt out, in each mode of what it depends on. */
export interface ResolvedToken {
  path: string;
  group: string;
  cssVariable?: string;
  type: string;
  description: string;
  values: Record<string, string>;
  hex?: Record<string, string>;
}

// TypeScript reads the JSON as a union of every shape it meets.
export const resolvedTokens = tokens as unknown as ResolvedToken[];
