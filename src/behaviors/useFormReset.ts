'use client';

import { useEffect } from 'react';

/**
 * Calls `onReset` after the form of a control was reset, by a button, a script or a React action.
 * Nothing is listened to without a `control`: pass it once there is something to reset.
 *
 * @param onReset - Keep it stable: a new function listens anew
 */
export function useFormReset(
  control: { readonly form: HTMLFormElement | null } | null | undefined,
  onReset: (nothing?: undefined) => void,
): void {
  useEffect(() => {
    const form = control?.form;
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (event: Event) => {
      // Somebody may still prevent it, and the controls get their default values only afterwards.
      timer = setTimeout(() => event.defaultPrevented || onReset());
    };
    form.addEventListener('reset', wait);
    return () => {
      form.removeEventListener('reset', wait);
      clearTimeout(timer);
    };
  }, [control, onReset]);
}
