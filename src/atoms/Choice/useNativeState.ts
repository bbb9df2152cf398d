import { useMemo, type Ref } from 'react';
import { joinRefs } from '../../behaviors';

/**
 * Keeps what React leaves to the browser, and returns the ref that does it: `indeterminate`, which has
 * no attribute, and the default that a reset of the form goes back to, which is `checked` where a parent
 * holds it. Set with the ref, before the first paint and without an effect; others pay nothing.
 */
export function useNativeState(
  ref: Ref<HTMLInputElement> | undefined,
  checked: boolean | undefined,
  indeterminate: boolean,
): Ref<HTMLInputElement> | undefined {
  return useMemo(() => {
    if (checked === undefined && !indeterminate) return ref;
    return joinRefs<HTMLInputElement>((input) => {
      if (!input) return;
      if (checked !== undefined) input.defaultChecked = checked;
      input.indeterminate = indeterminate;
      return () => {
        input.indeterminate = false;
      };
    }, ref);
  }, [ref, checked, indeterminate]);
}
