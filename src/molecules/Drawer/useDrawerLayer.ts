'use client';

import { useLayoutEffect, useRef } from 'react';
import { takesFocus, type DialogLayer } from '../../behaviors';
import { drawerLayer } from './drawerLayer';

/** The layer of a drawer. One that is open moves to the other when `modal` changes, and the focus stays where it is. */
export function useDrawerLayer(modal: boolean): DialogLayer {
  const shown = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = shown.current;
    if (!dialog?.open) return;
    const { activeElement } = document;
    drawerLayer.hide(dialog);
    drawerLayer.show(dialog);
    takesFocus(activeElement);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whenever it has changed
  }, [modal]);

  return {
    ...drawerLayer,
    show(dialog) {
      shown.current = dialog;
      drawerLayer.show(dialog);
    },
  };
}
