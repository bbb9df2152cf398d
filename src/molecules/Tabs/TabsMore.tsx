'use client';

import type { RefObject } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { MoreIcon } from '../../icons/MoreIcon';
import { tabsMore, useMessages } from '../../locale';
import { Menu } from '../Menu';
import { isSelectable, type TabItem } from './tabItems';

const english = { tabsMore };

interface TabsMoreProps {
  items: TabItem[];
  list: RefObject<HTMLElement | null>;
}

/** A menu of the tabs that are out of sight. A module of its own, loaded when there are any. */
export function TabsMore({ items, list }: TabsMoreProps) {
  const message = useMessages(english);

  function hidden() {
    const box = list.current!.getBoundingClientRect();
    const tabs = [...list.current!.children] as HTMLElement[];
    return tabs.flatMap((tab, place) => {
      const { left, right } = tab.getBoundingClientRect();
      const item = items[place];
      if (!item || (left >= box.left - 1 && right <= box.right + 1)) return [];
      const { label, icon, disabled, disabledReason } = item;
      return {
        label,
        icon,
        disabled,
        disabledReason,
        id: item.value,
        onSelect: () => {
          tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          if (!isSelectable(item)) return;
          tab.focus();
          tab.click();
        },
      };
    });
  }

  return (
    <Menu trigger={<IconButton icon={<MoreIcon />} label={message('tabsMore')} />} items={hidden} />
  );
}
