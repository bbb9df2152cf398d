import { Fragment } from 'react';

/** Plain words in which `backticks` set code. */
export function Prose({ children }: { children: string }) {
  return children.split('`').map((part, index) => (
    // The parts have no other identity than their place.
    <Fragment key={index}>{index % 2 ? <code className="doc-code">{part}</code> : part}</Fragment>
  ));
}
