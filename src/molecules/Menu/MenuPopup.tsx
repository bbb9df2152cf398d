'use client';

import { clsx } from 'clsx/lite';
import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type ComponentProps,
  type RefObject,
} from 'react';
import { holdsFocus, joinRefs, mergeProps, takesFocus, usePopover } from '../../behaviors';
import { MenuEntries } from './MenuEntries';
import { itemsOf, type MenuItems, type MenuStart } from './menuItems';
import { useMenuFocus } from './useMenuFocus';
import * as styles from './Menu.styles';

export interface MenuPopupProps extends Omit<ComponentProps<'span'>, 'onExited'> {
  items: MenuItems | (() => MenuItems);
  open: boolean;
  /** What it stands at. */
  anchor: RefObject<HTMLElement | null>;
  /** Where the focus goes when it opens. */
  start: RefObject<MenuStart>;
  /** Closes it. */
  onClose: () => void;
  /** Closes the whole menu it is a submenu of. */
  onDone?: () => void;
  onExited: () => void;
}

/** A menu, or a submenu, on the page only while it is open. */
export function MenuPopup({
  items,
  open,
  anchor,
  start,
  onClose,
  onDone,
  onExited,
  className,
  ref,
  ...props
}: MenuPopupProps) {
  const id = useId();
  const popup = useRef<HTMLSpanElement>(null);
  const opener = useRef<Element>(null);
  const joined = useMemo(() => joinRefs(popup, ref), [ref]);

  useLayoutEffect(() => {
    const [menu, trigger] = [popup.current, anchor.current];
    if (!open || !menu) return;
    const { activeElement } = document;
    if (!menu.contains(activeElement)) opener.current = holdsFocus(document) ? activeElement : null;
    if (!trigger?.hasAttribute('aria-haspopup')) return;
    if (!trigger.id) trigger.id = `${id}trigger`;
    if (!menu.id) menu.id = `${id}menu`;
    trigger.setAttribute('aria-controls', menu.id);
    if (!menu.hasAttribute('aria-label')) menu.setAttribute('aria-labelledby', trigger.id);
    return () => trigger.removeAttribute('aria-controls');
  }, [open, anchor, id]);

  usePopover(popup, { open, anchor, onClose, onExited });

  useLayoutEffect(() => {
    const menu = popup.current;
    if (!open || !menu || start.current === 'nowhere') return;
    const all = itemsOf(menu);
    const first = { first: all[0], last: all.at(-1) }[start.current as string];
    (first ?? menu).focus();
  }, [open, start]);

  function done() {
    if (onDone) {
      onDone();
      return;
    }
    // First the focus: what the item opens takes note of where it was.
    if (popup.current?.contains(document.activeElement)) {
      void (takesFocus(opener.current) || takesFocus(anchor.current));
    }
    onClose();
  }

  const { sub, setSub, handlers } = useMenuFocus(popup, {
    open,
    nested: Boolean(onDone),
    onClose,
    onDone: done,
  });

  return (
    <span
      className={clsx(styles.menu, onDone && styles.submenu, className)}
      popover="auto"
      role="menu"
      tabIndex={-1}
      {...mergeProps(props, {
        ...handlers,
        onPointerUp({ target }: { target: Element }) {
          if (start.current !== 'drag') return;
          // oxlint-disable-next-line react/immutability -- a ref, and the press is over
          start.current = 'menu';
          target.closest<HTMLElement>('[role^="menuitem"]')?.click();
        },
      })}
      ref={joined}
    >
      <span className={styles.list}>
        <MenuEntries
          id={id}
          items={typeof items === 'function' ? items() : items}
          level={{ sub, setSub, onDone: done, Popup: MenuPopup }}
        />
      </span>
    </span>
  );
}
