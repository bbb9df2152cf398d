'use client';

import type { KeyboardEvent } from 'react';
import { useTypeahead } from '../../behaviors';
import { useLocale } from '../../locale';
import type { TreeItem } from './treeItems';
import type { TreeState } from './useTree';

/** How far Page Up and Page Down go. */
const page = 10;

interface TreeKeys {
  multiple: boolean;
  /** Goes to a row, and brings it into view. */
  goTo: (index: number) => void;
  /** Enter on a row, or Space on a notice. */
  press: (index: number, event: KeyboardEvent) => void;
}

/** What the keys of a tree do (WAI-ARIA APG Tree View). */
export function useTreeKeys(tree: TreeState, { multiple, goTo, press }: TreeKeys) {
  const { locale } = useLocale();
  const typeahead = useTypeahead(locale);
  const { at, rows } = tree;

  /** Along the line: into what is open, or open it; back: close it, or out of it. */
  function turn(item: TreeItem, inwards: boolean) {
    const open = item.branch && tree.isExpanded(item);
    if (inwards && item.branch) {
      if (open) goTo(at + 1);
      else tree.expand([item], true);
    } else if (!inwards) {
      const around = rows.findIndex((row) => row.item === item.parent && !row.notice);
      if (open) tree.expand([item], false);
      else if (around >= 0) goTo(around);
    }
  }

  function targetOf(key: string): number | undefined {
    const end = rows.length - 1;
    const targets: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      End: end,
      Home: 0,
      PageDown: at + page,
      PageUp: at - page,
    };
    const target = targets[key];
    return target === undefined ? undefined : Math.min(Math.max(target, 0), end);
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget, target, shiftKey, ctrlKey, metaKey, altKey } = event;
    const row = rows[at];
    // The keys of a button in a row are its own.
    if (!row || target !== currentTarget || event.defaultPrevented || altKey) return;
    const command = ctrlKey || metaKey;
    const to = targetOf(key);
    const typed = key === '*' || command ? undefined : typeahead(event, () => labels(), at);
    if (to !== undefined) {
      goTo(to);
      if (multiple && shiftKey) tree.chooseTo(to);
    } else if (typed !== undefined) {
      if (typed >= 0) goTo(typed);
    } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const leftwards = getComputedStyle(currentTarget).direction === 'rtl';
      const inwards = (key === 'ArrowLeft') === leftwards;
      if (!row.notice) turn(row.item, inwards);
      else if (!inwards) goTo(rows.findIndex((other) => other.key === row.item.node.id));
    } else if (key === '*') {
      const { parent } = row.item;
      tree.expand(parent?.children ?? tree.tree.roots, true);
    } else if (key === 'Enter') press(at, event);
    else if (key === ' ') {
      if (row.notice) press(at, event);
      else if (multiple && shiftKey) tree.chooseTo(at);
      else tree.choose(row.item, { add: true });
    } else if (multiple && command && key.toLowerCase() === 'a') tree.chooseAll();
    else return;
    event.preventDefault();
  };

  function labels() {
    return rows.map(({ item, notice }) => (notice ? undefined : `${item.node.label}`));
  }
}
