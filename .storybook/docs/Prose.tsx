import { createElement, Fragment } from 'react';

/** As many characters stand in one line of a narrow page. */
const SHORT = 30;

const classOf = (code: string) => (code.length > SHORT ? 'doc-code' : 'doc-code doc-code-short');

/** Plain words in which `backticks` set code. */
export function Prose({ children }: { children: string }) {
  const parts = children
    .split('`')
    .map((part, index) =>
      index % 2 ? createElement('code', { className: classOf(part) }, part) : part,
    );
  // Spread, because the parts have no other identity than their place.
  return createElement(Fragment, null, ...parts);
}
