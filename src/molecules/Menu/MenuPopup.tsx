'use client';

import { clsx } from 'clsx/lite';
import { useId, useLayoutEffect, useRef, type ComponentProps, type RefObject } from 'react';
import { mergeProps, usePopover } from '../../behaviors';
import { MenuEntries } from './MenuEntries';
import { itemsOf, type MenuItems, type MenuStart } from './menuItems';
import { useMenuFocus } from './useMenuFocus';
import * as styles from './Menu.styles';

export interface MenuPopupProps extends ComponentProps<'span'> {
  items: MenuItems | (() => MenuItems);
  state: Parameters<typeof usePopover>[1] & {
    /** Where the focus goes when it opens. */
    start: RefObject<MenuStart>;
  };
  /** Closes the whole menu it is a submenu of. */
  onDone?: () => void;
}

/** A menu, or a submenu, on the page only while it is open. */
export function MenuPopup({ items, state, onDone, className, ...props }: MenuPopupProps) {
  const { open, anchor, start, onClose } = state;
  const id = useId();
  const popup = useRef<HTMLSpanElement>(null);
  const giveBack = usePopover(popup, state);

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
      {...props}
      // oxlint-disable-next-line react/refs -- handed on, not read
      {...mergeProps(props, {
        ...handlers,
        ref: popup,
        // A press of its own; who knows where the one that opened it has ended.
        onPointerDown() {
          // oxlint-disable-next-line react/immutability -- a ref
          start.current = 'menu';
        },
        onPointerUp({ target }: { target: Element }) {
          if (start.current === 'drag') target.closest<HTMLElement>('[role^="menuitem"]')?.click();
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
