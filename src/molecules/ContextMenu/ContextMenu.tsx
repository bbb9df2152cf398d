'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { mergeProps } from '../../behaviors';
import { MenuPopup, type MenuItems } from '../Menu';
import { useContextMenu } from './useContextMenu';
import * as styles from './ContextMenu.styles';

export interface ContextMenuProps extends ComponentProps<'div'> {
  /** What the actions are for: the accessible name of the menu. Not shown. */
  label: string;
  /**
   * What stands in the menu. A function is called with the element that was pressed or has the focus: one
   * area then serves all rows of a table. Without items the browser shows its own menu.
   */
  items: MenuItems | ((target: Element) => MenuItems);
  /** Called when people open or close it. */
  onOpenChange?: (open: boolean) => void;
}

/**
 * Offers the actions of an area at the pointer: by the secondary button, a long press, the Menu key or
 * Shift+F10 (APG: Menu). Whatever it holds must be found in another place, too: not everyone knows of it.
 *
 * Its text can be selected, and fields in it keep the menu of the browser.
 */
export function ContextMenu({
  label,
  items,
  onOpenChange,
  className,
  children,
  ...props
}: ContextMenuProps) {
  const { area, items: asked, present, place, popup } = useContextMenu(items, onOpenChange);
  return (
    <div
      className={clsx(styles.area, className)}
      // A press within gives it the focus, so that the focus has a place to return to.
      tabIndex={-1}
      {...props}
      {...mergeProps(props, area)}
    >
      {children}
      {present && (
        <>
          <span className={styles.point} ref={place} />
          <MenuPopup aria-label={label} items={asked} state={popup} />
        </>
      )}
    </div>
  );
}
