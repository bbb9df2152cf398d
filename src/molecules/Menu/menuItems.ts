import type { ComponentProps, MouseEvent, ReactNode } from 'react';

/** What all that can be pressed in a menu has. */
interface Pressable {
  /** What people read, and type to find it. */
  label: string;
  /** Help below the label. Describes the item; not part of its name. */
  description?: ReactNode;
  /** Drawn before the label. Decorative. */
  icon?: ReactNode;
  /** It cannot be pressed, and the keyboard passes it by. */
  disabled?: boolean;
  /** Why it cannot be pressed now. Use it in place of `disabled`: the keyboard then reaches it, and the reason is heard. */
  disabledReason?: ReactNode;
  /** The menu stays open when it is pressed. By default that of a box to check does. */
  keepOpen?: boolean;
}

/** An action, a link, a box to check, or what opens a submenu. */
export interface MenuItem extends Pressable {
  /** Tells it from others when the items change while the menu is open. By default the label does. */
  id?: string;
  /**
   * What it does. Called with the click that pressed it, whatever was used; `event.preventDefault()` keeps
   * the menu open.
   */
  onSelect?: (event: MouseEvent) => void;
  /**
   * Keys that do the same, such as `'Mod+Shift+K'`, to be shown beside it: `Mod` is ⌘ on Apple devices and
   * Ctrl elsewhere. Only shown: listening for them is up to the page.
   */
  shortcut?: string;
  /**
   * `danger` is for what cannot be undone.
   * @default 'neutral'
   */
  tone?: 'neutral' | 'danger';
  /** Makes it a link. Unsafe addresses are refused; those of the app go through the router of `LinkProvider`. */
  href?: string;
  /** Where a link opens; `_blank` adds `rel="noopener noreferrer"`. Say so in the label. */
  target?: ComponentProps<'a'>['target'];
  /** Makes it a box to check, and says whether it is. */
  checked?: boolean;
  /** Called with the new state when a box is checked or unchecked. */
  onCheckedChange?: (checked: boolean, event: MouseEvent) => void;
  /** Makes it open a submenu: what stands in that, or a function that is called when it opens. */
  items?: MenuItems | (() => MenuItems);
}

/** Items that belong together, under a heading. */
export interface MenuSection {
  heading: string;
  items: MenuItems;
}

/** One of the values of a `MenuRadioGroup`. */
export interface MenuRadioOption extends Pressable {
  /** Each only once. */
  value: string;
}

/** Values of which one is chosen, under a heading. */
export interface MenuRadioGroup {
  heading: string;
  options: readonly MenuRadioOption[];
  /** The value of the chosen option. */
  value: string | null;
  /** Called with the value of the option that was pressed. */
  onValueChange: (value: string, event: MouseEvent) => void;
}

/** What stands in a menu, in its order. `'separator'` is a line; what a condition leaves empty is passed over. */
export type MenuItems = readonly (
  | MenuItem
  | MenuSection
  | MenuRadioGroup
  | 'separator'
  | ''
  | false
  | null
  | undefined
)[];

/** Where the focus goes in a menu that opens; `drag` is by a press that is still held. */
export type MenuStart = 'first' | 'last' | 'menu' | 'nowhere' | 'drag';

/** The menu an element is in, the innermost one. */
export const menuAround = (target: EventTarget | null) =>
  (target as Element | null)?.closest<HTMLElement>('[role="menu"]') ?? null;

const reachable = '[role^="menuitem"][tabindex]';

/** The item of a menu an element is in, if the focus may go there. */
export const itemAround = (target: EventTarget) =>
  (target as Element).closest<HTMLElement>(reachable);

/** The items of a menu that can be reached, without those of its submenus. */
export const itemsOf = (menu: Element) =>
  [...menu.querySelectorAll<HTMLElement>(reachable)].filter((item) => menuAround(item) === menu);
