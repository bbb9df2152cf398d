'use client';

import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { arrowTarget, hasModifier, useControllableState, warnOnce } from '../../behaviors';
import { isReachable, isSelectable, type TabItem, type TabItems } from './tabItems';

/** What `Tabs` can be told about its state. */
export interface TabsStateOptions {
  /** The value of the selected one, if you keep it. */
  value?: string;
  /** The value of the one that is selected at first. By default the first one that can be. */
  defaultValue?: string;
  /** Called with the value of the one that people select. */
  onValueChange?: (value: string, event: MouseEvent) => void;
  /**
   * Whether arrow keys select at once. `manual` leaves that to Enter and Space: for content that takes time to come.
   * @default 'automatic'
   */
  activation?: 'automatic' | 'manual';
  /**
   * Whether they stand beside each other or one below the other.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical';
}

interface TabsOptions extends TabsStateOptions {
  items: TabItems;
}

/** Which tab is selected, which have been, and what keys do (APG: Tabs). */
export function useTabs({
  items: given,
  value,
  defaultValue,
  onValueChange,
  activation,
  orientation,
}: TabsOptions) {
  const items = (given ?? []).filter(Boolean) as TabItem[];
  const [wanted, setValue] = useControllableState<string | undefined, [MouseEvent]>(
    'Tabs value',
    value,
    defaultValue,
    onValueChange as (value: string | undefined, event: MouseEvent) => void,
  );
  const links = items.some(({ href }) => href !== undefined);
  let selected = items.findIndex((item) => item.value === wanted);
  // One that went, or that nobody named: something is shown all the same.
  if (selected < 0 && value === undefined && !links) selected = items.findIndex(isSelectable);
  const shown = items[selected];
  const current = shown?.value;

  const [visited, setVisited] = useState([current]);
  if (!visited.includes(current)) setVisited([...visited, current]);

  const firstWith = (value: string) => items.findIndex((item) => item.value === value);
  if (process.env.NODE_ENV !== 'production') {
    for (const [place, { value }] of items.entries()) {
      if (firstWith(value) === place) continue;
      warnOnce(
        `Tabs item ${value}`,
        `Tabs has several items with the value "${value}", so only the first of them can be selected. ` +
          'Give each item a value of its own.',
      );
    }
  }

  return {
    items,
    links,
    /** One that says the same value as another before it still has a key of its own. */
    keyOf: ({ value }: TabItem, place: number) =>
      firstWith(value) === place ? value : `${value} ${place}`,
    selected,
    /** Whether its content exists. */
    isVisited: (item: TabItem) => visited.includes(item.value),
    /** Where Tab comes in. */
    stop: shown && isReachable(shown) ? selected : items.findIndex(isReachable),
    select(item: TabItem, event: MouseEvent) {
      // jsdom does not scroll.
      event.currentTarget.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      if (isSelectable(item) && item.value !== current) setValue(item.value, event);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { currentTarget, defaultPrevented, key, target } = event;
      if (defaultPrevented || hasModifier(event)) return;
      const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role="tab"]:enabled')];
      const axis = orientation === 'vertical' ? 'block' : 'inline';
      const next = arrowTarget(key, tabs, target as Element, axis);
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (activation !== 'manual') next.click();
    },
  };
}
