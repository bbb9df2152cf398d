'use client';

import { useState, type KeyboardEvent } from 'react';
import { useTypeahead } from '../../behaviors';
import { useLocale } from '../../locale';
import {
  isChoosable,
  isReachable,
  nearest,
  placeIn,
  type Place,
  type SelectOption,
} from './selectItems';

interface SelectListOptions {
  items: readonly SelectOption[];
  /** Of the chosen item; −1 without one. */
  selected: number;
  onChoose: (option: SelectOption) => void;
  onClose: () => void;
}

/** How many options Page Up and Page Down pass. */
const page = 10;

/** Where people are in an open list, and what keys and pointer do there (APG: Select-Only Combobox). */
export function useSelectList({ items, selected, onChoose, onClose }: SelectListOptions) {
  const { locale } = useLocale();
  const search = useTypeahead(locale);
  const [place, setPlace] = useState<Place & { byKey: boolean; from?: number }>(() => {
    const index = nearest(items, selected, 1);
    // Where nothing is chosen, typing begins before the first.
    return { index, value: items[index]?.value, byKey: true, from: selected };
  });
  const active = placeIn(items, place);

  function move(index: number, byKey: boolean) {
    if (index >= 0) setPlace({ index, value: items[index]?.value, byKey });
  }

  function choose(index: number) {
    const option = items[index];
    if (!option || !isChoosable(option)) return;
    onClose();
    onChoose(option);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey } = event;
    const to = {
      ArrowDown: altKey ? active : active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: items.length - 1,
    }[key];
    const typed = search(
      event,
      () => items.map((item) => (isReachable(item) ? `${item.label}`.trimStart() : undefined)),
      place.from ?? active,
    );
    if (typed !== undefined) move(typed, true);
    else if (ctrlKey || metaKey) return;
    else if (key === 'Tab') {
      // And goes on.
      if (isChoosable(items[active])) choose(active);
      else onClose();
      return;
    } else if (key === 'Enter' || key === ' ' || (key === 'ArrowUp' && altKey)) choose(active);
    else if (key === 'Escape') onClose();
    else if (to === undefined) return;
    else move(nearest(items, to, to < active ? -1 : 1), true);
    event.preventDefault();
  }

  return {
    active,
    byKey: place.byKey,
    choose,
    onKeyDown,
    /** The pointer is over an option. */
    point: (index: number) => {
      if (index !== active && isReachable(items[index])) move(index, false);
    },
  };
}
