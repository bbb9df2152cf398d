import type { level } from './TreeView.styles';

/** Rows deeper than this are not moved in any further: their words would have no room. */
const deepest = 12;

/** The key of the style of a level. */
export const levelKey = (of: number): keyof typeof level =>
  Math.min(of, deepest) as keyof typeof level;
