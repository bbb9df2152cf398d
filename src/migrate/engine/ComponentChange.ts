import type { JSXAttribute } from './syntax.ts';
import type { Use } from './Use.ts';

/** What is done to a prop. */
export type PropEdit = (use: Use, attribute: JSXAttribute) => void;

/** What becomes of one prop. A string is its new name. */
export type PropChange = string | PropEdit;

/** What becomes of a component. */
export interface ComponentChange {
  /** Its new name, or how to find it; by default the old one. */
  to?: string | ((use: Use) => string | undefined);
  /** Where it is imported from, when that is not the package itself. */
  source?: (to: string) => string;
  /** Its new name where it is handed on as a value; by default `to`, when that is a name. */
  asValue?: string;
  props?: Readonly<Record<string, PropChange>>;
  /** What is done to the whole, before the props. */
  first?: (use: Use) => void;
  /** What is done to the whole, after the props. */
  last?: (use: Use) => void;
  /** There is no counterpart: it stays, and this says what to do. */
  missing?: string;
}
