'use client';

import { clsx } from 'clsx/lite';
import { useId, useLayoutEffect, useRef, type ComponentProps, type RefObject } from 'react';
import { mergeProps, usePopover } from '../../behaviors';
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
  ...props
}: MenuPopupProps) {
  const id = useId();
  const popup = useRef<HTMLSpanElement>(null);
  const giveBack = usePopover(popup, { open, anchor, onClose, onExited });

  useLayoutEffect(() => {
    if (!open) return;
    const [menu, trigger] = [popup.current!, anchor.current];
    const named = trigger?.hasAttribute('aria-haspopup');
    if (trigger && named) {
      if (!trigger.id) trigger.id = `${id}trigger`;
      if (!menu.id) menu.id = `${id}menu`;
      trigger.setAttribute('aria-controls', menu.id);
      if (!menu.hasAttribute('aria-label')) menu.setAttribute('aria-labelledby', trigger.id);
    }
    if (start.current !== 'nowhere') {
      const all = itemsOf(menu);
      const first = { first: all[0], last: all.at(-1) }[start.current as string];
      (first ?? menu).focus();
    }
    if (named) return () => trigger?.removeAttribute('aria-controls');
    return;
  }, [open, anchor, id, start]);

  function done() {
    if (onDone) {
      onDone();
      return;
    }
    // First the focus: what the item opens takes note of where it was.
    giveBack();
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
      // oxlint-disable-next-line react/refs -- handed on, not read
      {...mergeProps(props, {
        ...handlers,
        ref: popup,
        onPointerUp({ target }: { target: Element }) {
          if (start.current !== 'drag') return;
          // oxlint-disable-next-line react/immutability -- a ref, and the press is over
          start.current = 'menu';
          target.closest<HTMLElement>('[role^="menuitem"]')?.click();
        },
      })}
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
