'use client';

import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { arrowTarget, headsFor, holdsFocus, useTypeahead } from '../../behaviors';
import { useLocale } from '../../locale';
import { itemAround, itemsOf, menuAround, type MenuStart } from './menuItems';

interface MenuFocusOptions {
  open: boolean;
  /** It is a submenu. */
  nested: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** An open submenu: the `id` of its item, and where the focus goes there. */
export interface OpenSubmenu {
  id: string;
  start: RefObject<MenuStart>;
}

const hasSubmenu = (item: Element | null): item is Element =>
  item?.matches('[aria-haspopup]:not([aria-disabled])') ?? false;

/** How long a pointer rests on an item, in milliseconds, before its submenu opens or another one closes. */
const rest = 150;

/**
 * Where people are in a menu is where the focus is (APG: Menu); a pointer takes it along. Nothing is drawn
 * anew for that but a submenu that opens or closes.
 */
export function useMenuFocus(
  popup: RefObject<HTMLElement | null>,
  { open, nested, onClose, onDone }: MenuFocusOptions,
) {
  const { locale } = useLocale();
  const search = useTypeahead(locale);
  const [sub, setSub] = useState<OpenSubmenu>();
  /** The index of the focused item. */
  const at = useRef(-1);
  /** Where the pointer was last on the item whose submenu is open. */
  const from = useRef<PointerEvent>(null);
  /** What the pointer is on. */
  const hovered = useRef<Element>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, rest);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  // The item that had the focus may have gone: then its neighbour has it.
  useLayoutEffect(() => {
    const menu = popup.current;
    const active = document.activeElement;
    if (!menu || !open || at.current < 0) return;
    const items = itemsOf(menu);
    const stays = items.indexOf(active as HTMLElement);
    const lost = menuAround(active) === menu && active !== menu && stays < 0;
    if (!holdsFocus() || lost) (items[at.current] ?? items.at(-1) ?? menu).focus();
    else if (stays >= 0) at.current = stays;
  });

  return {
    sub,
    setSub,
    handlers: {
      onFocus({ target, currentTarget }: FocusEvent<HTMLElement>) {
        if (menuAround(target) !== currentTarget) return;
        at.current = itemsOf(currentTarget).indexOf(target as HTMLElement);
        if (sub && target.id !== sub.id) setSub(undefined);
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const { key, currentTarget, target } = event;
        if (event.defaultPrevented || menuAround(target) !== currentTarget) return;
        const items = itemsOf(currentTarget);
        const item = itemAround(target);
        const labels = () => items.map(({ dataset }) => dataset.label);
        const typed = search(event, labels, items.indexOf(item!));
        const rightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
        const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
        const next = arrowTarget(key, items, item, 'block');
        if (typed !== undefined) items[typed]?.focus();
        else if (key === 'Tab') {
          // And goes on from where the menu was opened.
          onDone();
          return;
        } else if (event.ctrlKey || event.metaKey || event.altKey) return;
        else if (next) next.focus();
        else if (key === 'Escape' || (nested && key === back)) onClose();
        else if (key === 'Enter' || key === ' ') {
          // Held from when it opened the menu, it is not meant for an item.
          if (!event.repeat) item?.click();
        } else if (key.startsWith('Arrow')) {
          if (hasSubmenu(item) && key !== back) item.click();
        } else return;
        event.preventDefault();
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const { currentTarget: menu, pointerType, target } = event;
        if (pointerType === 'touch' || menuAround(target) !== menu) return;
        const item = itemAround(target);
        const active = document.activeElement;
        const beside = sub && document.getElementById(sub.id);
        const shown = beside?.nextElementSibling;
        const go = () => (item ?? menu).focus({ preventScroll: true });
        if (item === beside) from.current = event;
        else if (
          shown &&
          from.current &&
          headsFor(shown.getBoundingClientRect(), from.current, event)
        ) {
          // It crosses other items on its way to the submenu; but who rests on one means it.
          hovered.current = null;
          later(() => {
            if (document.activeElement === active) go();
          });
          return;
        }
        if (hovered.current === item && active === (item ?? menu)) return;
        hovered.current = item;
        clearTimeout(timer.current);
        go();
        if (!hasSubmenu(item) || item === beside) return;
        later(() => {
          from.current = event;
          if (document.activeElement === item) {
            setSub({ id: item.id, start: { current: 'nowhere' } });
          }
        });
      },
    },
  };
}
