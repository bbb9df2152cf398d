'use client';

import { useEffect } from 'react';
import { toastStore, type ToastEntry } from './toastStore';

/** Lets time pass for the toasts that people see, while they are not busy with them. */
export function useToastTime(seen: readonly ToastEntry[], idle: boolean) {
  useEffect(() => {
    const next = Math.min(...seen.map(({ left, leaving }) => (leaving ? Infinity : left)));
    if (!idle || next === Infinity) return;
    let since = performance.now();
    const count = () => {
      const now = performance.now();
      for (const toast of seen) toast.left -= now - since;
      since = now;
    };
    const timer = setTimeout(
      () => {
        count();
        toastStore.expire();
      },
      // More than browsers can count is for ever.
      Math.min(next, 2 ** 31 - 1),
    );
    return () => {
      clearTimeout(timer);
      count();
    };
  });
}
