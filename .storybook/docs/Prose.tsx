import { createElement, Fragment } from 'react';

/** Plain words in which `backticks` set code. */
export function Prose({ children }: { children: string }) {
  const parts = children
    .split('`')
    .map((part, index) =>
      index % 2 ? createElement('code', { className: 'doc-code' }, part) : part,
    );
  // Spread, because the parts have no other identity than their place.
  return createElement(Fragment, null, ...parts);
}
