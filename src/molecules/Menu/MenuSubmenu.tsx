'use client';

import { useRef, type ComponentType } from 'react';
import { usePresence } from '../../behaviors';
import { MenuItemRow } from './MenuItemRow';
import type { MenuItem } from './menuItems';
import type { MenuPopupProps } from './MenuPopup';
import type { OpenSubmenu } from './useMenuFocus';

/** What an item must know of the menu it is in. */
export interface MenuLevel {
  /** Its open submenu. */
  sub: OpenSubmenu | undefined;
  setSub: (sub: OpenSubmenu | undefined) => void;
  /** Closes the whole menu. */
  onDone: () => void;
  /** What a submenu is drawn with: it draws items in turn. */
  Popup: ComponentType<MenuPopupProps>;
}

interface MenuSubmenuProps {
  id: string;
  item: MenuItem;
  level: MenuLevel;
}

const atFirst: OpenSubmenu['start'] = { current: 'first' };

/** An item that opens a submenu, and that. */
export function MenuSubmenu({ id, item, level: { sub, setSub, onDone, Popup } }: MenuSubmenuProps) {
  const anchor = useRef<HTMLElement>(null);
  const open = sub?.id === id;
  const [present, onExited] = usePresence(open);
  return (
    <>
      <MenuItemRow
        ref={anchor}
        id={id}
        item={{ ...item, keepOpen: true }}
        expanded={open}
        onPress={({ detail }) => setSub({ id, start: { current: detail ? 'nowhere' : 'first' } })}
        onDone={onDone}
      />
      {present && !item.disabled && (
        <Popup
          items={item.items ?? []}
          state={{
            open,
            anchor,
            start: sub?.start ?? atFirst,
            onClose: () => setSub(undefined),
            onExited,
          }}
          onDone={onDone}
        />
      )}
    </>
  );
}
