'use client';

import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { holdsFocus } from '../../behaviors';

interface Place {
  id: string | undefined;
  index: number;
}

/**
 * Keeps the focus in a list of files when the line or the button goes that has it, whoever takes it away: it stays on the
 * line, else goes to the one that takes its place, else to `home`.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>,
) {
  const [focused, setFocused] = useState<Place>();
  const place = useRef(focused);

  const remember = (next: Place | undefined) => {
    place.current = next;
    setFocused(next);
  };

  useLayoutEffect(() => {
    const { current } = place;
    if (!current || holdsFocus()) return;
    const lines = [...(list.current?.children ?? [])] as HTMLElement[];
    const line =
      lines.find(({ dataset }) => dataset.id === current.id) ??
      lines.find(({ dataset }) => Number(dataset.index) >= current.index) ??
      lines.at(-1);
    const target = line?.querySelector<HTMLElement>('button:last-of-type') ?? home.current;
    target?.focus();
  });

  return {
    /** Which line of the list has it, or -1. */
    focused: focused?.index ?? -1,
    handlers: {
      onFocus: ({ target }: FocusEvent) => {
        const line = target.closest<HTMLElement>('[data-index]');
        remember({ id: line?.dataset.id, index: Number(line?.dataset.index ?? 0) });
      },
      // Nothing is said of what leaves the page.
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) remember(undefined);
      },
    },
  };
}
