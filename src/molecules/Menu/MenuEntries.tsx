'use client';

import type { ReactNode } from 'react';
import { warnOnce } from '../../behaviors';
import { MenuItemRow } from './MenuItemRow';
import { MenuSubmenu, type MenuLevel } from './MenuSubmenu';
import type { MenuItems, MenuRadioGroup } from './menuItems';
import * as styles from './Menu.styles';

interface MenuEntriesProps {
  /** Begins the `id` of every item. */
  id: string;
  items: MenuItems;
  level: MenuLevel;
}

/** What stands in a menu or in a section of it. */
export function MenuEntries({ id, items, level }: MenuEntriesProps): ReactNode {
  const { onDone } = level;
  const keyOf = keysOf(id);
  return items?.map((entry) => {
    if (!entry) return null;
    if (entry === 'separator') {
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/control-has-associated-label -- no hr stands in a span, and it is a line
      return <span key={keyOf(entry)} className={styles.separator} role="separator" />;
    }
    const key = keyOf('heading' in entry ? entry.heading : (entry.id ?? entry.label));
    if ('heading' in entry) {
      const { heading } = entry;
      return (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is none of a menu
        <span key={key} className={styles.group} role="group" aria-label={heading}>
          {/* The group has it for its name. */}
          <span className={styles.heading} aria-hidden>
            {heading}
          </span>
          {'options' in entry ? (
            radios(key, entry, onDone)
          ) : (
            <MenuEntries id={key} items={entry.items} level={level} />
          )}
        </span>
      );
    }
    if (entry.items) return <MenuSubmenu key={key} id={key} item={entry} level={level} />;
    const { checked, onCheckedChange } = entry;
    return (
      <MenuItemRow
        key={key}
        id={key}
        item={entry}
        kind={checked === undefined ? '' : 'checkbox'}
        checked={checked}
        onPress={(event) => {
          onCheckedChange?.(!checked, event);
          entry.onSelect?.(event);
        }}
        onDone={onDone}
      />
    );
  });
}

/** A key, and an `id` on the page, for each of several names; of the same ones, the later get a number. */
function keysOf(id: string) {
  const seen = new Map<string, number>();
  return (name: string) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    // From plain JavaScript it may be a number.
    return `${id}-${`${name}`.replaceAll(/\s+/g, '_')}${count || ''}`;
  };
}

function radios(id: string, { options, value, onValueChange }: MenuRadioGroup, onDone: () => void) {
  const keyOf = keysOf(id);
  const chosen = options.findIndex((option) => option.value === value);
  return options.map((option, place) => {
    const key = keyOf(option.value);
    if (
      process.env.NODE_ENV !== 'production' &&
      options.findIndex((other) => other.value === option.value) < place
    ) {
      warnOnce(
        `Menu option ${option.value}`,
        `Menu has several options with the value "${option.value}", so only the first of them can show as ` +
          'chosen. Give each option a value of its own.',
      );
    }
    return (
      <MenuItemRow
        key={key}
        id={key}
        item={option}
        kind="radio"
        checked={place === chosen}
        onPress={(event) => onValueChange(option.value, event)}
        onDone={onDone}
      />
    );
  });
}
