import type { Ref } from 'react';
import { joinRefs } from './joinRefs';

type Props = Record<string, unknown>;
type Call = (...values: unknown[]) => unknown;

/**
 * What a component that was given an element puts onto it, over the element's own props: both handlers run, its
 * own first; both refs are set; classes and styles add up; for all else, what is wanted wins. What is not
 * wanted is not repeated: spread the own props before, or leave them to `cloneElement`.
 */
export function mergeProps(own: object, wanted: object): Props {
  const merged: Props = { ...wanted };
  for (const name in wanted) {
    const one = (own as Props)[name];
    const other = merged[name];
    if (!one || !other) continue;
    if (name === 'className') merged[name] = `${one} ${other}`;
    else if (name === 'style') merged[name] = { ...one, ...other };
    else if (name === 'ref') merged[name] = joinRefs(one as Ref<unknown>, other as Ref<unknown>);
    else if (typeof one === 'function') {
      merged[name] = (...values: unknown[]) => {
        (one as Call)(...values);
        (other as Call)(...values);
      };
    }
  }
  return merged;
}
