import type { Ref, RefCallback } from 'react';

/** One ref for two: the component's own and the one its caller gave. Keep it stable with `useMemo`. */
export function joinRefs<Element>(own: Ref<Element>, given: Ref<Element> | undefined) {
  const join: RefCallback<Element> = (element) => {
    const releases = [own, given].map((ref) => {
      if (typeof ref === 'function') {
        const release = ref(element);
        // An arrow function returns whatever its last call did.
        return typeof release === 'function' ? release : () => ref(null);
      }
      if (ref) ref.current = element;
      return () => ref && (ref.current = null);
    });
    return () => releases.forEach((release) => release());
  };
  return join;
}
