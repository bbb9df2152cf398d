'use client';

import { useLayoutEffect } from 'react';

/**
 * Points the focused control at the option that its keys move among (`aria-activedescendant`, WAI-ARIA APG
 * "Managing Focus in Composites"). It never points at what is not on the page. The control itself is not rendered
 * again: call it where the options are.
 *
 * @param id - Of the option; `undefined` while there is none
 */
export function useActiveDescendant(
  control: { readonly current: HTMLElement | null },
  id: string | undefined,
): void {
  // After every render: the option may come or go without another one becoming active.
  useLayoutEffect(() => {
    const element = control.current;
    if (id !== undefined && element?.ownerDocument.getElementById(id)) {
      if (element.getAttribute('aria-activedescendant') === id) return;
      element.setAttribute('aria-activedescendant', id);
    } else element?.removeAttribute('aria-activedescendant');
  });

  useLayoutEffect(() => {
    const element = control.current;
    return () => element?.removeAttribute('aria-activedescendant');
  }, [control]);
}
