'use client';

import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
} from 'react';
import { usePresence } from '../../behaviors';
import type { MenuItems, MenuStart } from '../Menu';

/** What was asked for: the items, and where in the window. */
interface Request {
  items: MenuItems;
  x: number;
  y: number;
}

interface Press {
  stop: () => void;
  /** Opens the menu when the press has ended. */
  show?: () => void;
}

/** So long, in milliseconds, is a long press; and so far, in pixels, may a finger move meanwhile. */
const long = 500;
const still = 10;

const within = (selector: string, target: EventTarget) =>
  (target as Element).closest(selector) !== null;

/** Not in a menu, nor in what was written in the area but drawn elsewhere, such as a dialog: React tells of that, too. */
const isOn = ({ currentTarget, target }: SyntheticEvent<HTMLElement>) =>
  currentTarget.contains(target as Node) && !within('[role="menu"]', target);

/** What opens the menu of an area, and where. */
export function useContextMenu(
  items: MenuItems | ((target: Element) => MenuItems),
  onOpenChange?: (open: boolean) => void,
) {
  const [asked, setAsked] = useState<Request>();
  const [open, setOpen] = useState(false);
  const [present, onExited] = usePresence(open);
  const anchor = useRef<HTMLElement>(null);
  const start = useRef<MenuStart>('menu');
  const press = useRef<Press>(null);
  useEffect(() => () => press.current?.stop(), []);

  function change(next: boolean) {
    setOpen(next);
    onOpenChange?.(next);
  }

  /** Whether there is anything to show. */
  function ask(target: Element, x: number, y: number, at: MenuStart) {
    const given = typeof items === 'function' ? items(target) : items;
    if (!given?.some(Boolean)) return false;
    const show = () => {
      start.current = at;
      setAsked({ items: given, x, y });
      change(true);
    };
    // A press that ends elsewhere closes popups: it opens after that.
    if (press.current) press.current.show = show;
    else show();
    return true;
  }

  const place = useCallback(
    (span: HTMLElement | null) => {
      anchor.current = span;
      if (!span || !asked) return;
      for (const side of ['left', 'top']) span.style.setProperty(side, '0');
      // Within a transformed parent, the corner of the window is somewhere else.
      const { left, top } = span.getBoundingClientRect();
      span.style.setProperty('left', `${asked.x - left}px`);
      span.style.setProperty('top', `${asked.y - top}px`);
    },
    [asked],
  );

  return {
    present,
    place,
    items: asked?.items ?? [],
    popup: {
      open,
      anchor,
      start,
      onClose: () => change(false),
      onExited,
    },
    area: {
      onContextMenu(event: MouseEvent<HTMLElement>) {
        const { clientX, clientY, target } = event;
        if (within('[role="menu"]', target)) event.preventDefault();
        else if (
          !event.defaultPrevented &&
          !event.shiftKey &&
          isOn(event) &&
          !within('input, textarea, select, [contenteditable]', target) &&
          ask(target as Element, clientX, clientY, 'menu')
        ) {
          event.preventDefault();
        }
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const { key, shiftKey, target } = event;
        if (event.defaultPrevented || !isOn(event)) return;
        if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return;
        const { left, right, bottom } = (target as Element).getBoundingClientRect();
        const rightToLeft = getComputedStyle(target as Element).direction === 'rtl';
        if (ask(target as Element, rightToLeft ? right : left, bottom, 'first'))
          event.preventDefault();
      },
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const { clientX, clientY, pointerType, target } = event;
        press.current?.stop();
        if (!isOn(event)) return;
        const heard = new AbortController();
        // Not every system says so itself on a long press.
        const say = () =>
          target.dispatchEvent(new window.MouseEvent('contextmenu', event.nativeEvent));
        const timer = pointerType === 'touch' ? setTimeout(say, long) : undefined;
        const stop = () => {
          clearTimeout(timer);
          heard.abort();
          press.current = null;
        };
        const end = () => {
          const show = press.current?.show;
          stop();
          if (!show) return;
          if (pointerType === 'touch') swallowClick();
          setTimeout(show);
        };
        press.current = { stop };
        const on = (type: string, listener: (event: globalThis.PointerEvent) => void) =>
          document.addEventListener(type, listener as EventListener, {
            capture: true,
            signal: heard.signal,
          });
        on('pointerup', end);
        on('pointercancel', end);
        on('pointermove', ({ clientX: x, clientY: y }) => {
          if (Math.hypot(x - clientX, y - clientY) > still) clearTimeout(timer);
        });
      },
    },
  };
}

/** Lifting the finger after a long press is no click. */
function swallowClick() {
  const stop = new AbortController();
  document.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      stop.abort();
    },
    { capture: true, signal: stop.signal },
  );
  // Where no click comes, the next one is meant.
  setTimeout(() => stop.abort(), long);
}
