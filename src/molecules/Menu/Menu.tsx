'use client';

import { cloneElement, type ComponentProps, type ReactElement } from 'react';
import { mergeProps } from '../../behaviors';
import type { MenuItems } from './menuItems';
import { MenuPopup } from './MenuPopup';
import { useMenu, type MenuStateOptions } from './useMenu';

export interface MenuProps
  extends MenuStateOptions, Omit<ComponentProps<'span'>, 'children' | 'popover' | 'role'> {
  /** The button that opens it: a `Button` or an `IconButton`. The menu takes its name. */
  trigger: ReactElement<object>;
  /** What stands in it, or a function that is called whenever the open menu is drawn, and not before. */
  items: MenuItems | (() => MenuItems);
}

/**
 * Offers actions at a button (APG: Menu Button). For values in a form use `Select`; for anything but
 * items to press, `Popover`.
 *
 * The items are on the page only while it is open. `ref` and other attributes reach the menu itself.
 */
export function Menu({ trigger, items, open, defaultOpen, onOpenChange, ...props }: MenuProps) {
  const menu = useMenu({ open, defaultOpen, onOpenChange });
  const button = cloneElement(trigger, mergeProps(trigger.props, menu.trigger));
  // Alone while it is closed: of such menus there may be one in each row of a table.
  return menu.present ? (
    <>
      {button}
      <MenuPopup items={items} state={menu.popup} {...props} />
    </>
  ) : (
    button
  );
}
