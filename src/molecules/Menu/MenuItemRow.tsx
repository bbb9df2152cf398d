'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, Ref } from 'react';
import { KbdModifiers } from '../../atoms/Kbd';
import { safeHref, useApplePlatform } from '../../behaviors';
import type { MenuItem } from './menuItems';
import * as styles from './Menu.styles';

interface MenuItemRowProps {
  id: string;
  item: MenuItem;
  kind?: '' | 'checkbox' | 'radio';
  checked?: boolean;
  /** Whether its submenu is open. */
  expanded?: boolean;
  onPress: (event: MouseEvent) => void;
  /** Closes the menu. */
  onDone: () => void;
  ref?: Ref<HTMLElement>;
}

/** One item of an open menu. */
export function MenuItemRow({
  id,
  item,
  kind = '',
  checked,
  expanded,
  onPress,
  onDone,
  ref,
}: MenuItemRowProps) {
  const { label, description, icon, disabledReason, shortcut, tone, target } = item;
  const { keepOpen = kind === 'checkbox' } = item;
  const apple = useApplePlatform();
  const note = disabledReason || description;
  const off = item.disabled || Boolean(disabledReason);
  const href = item.href === undefined || off ? undefined : safeHref(item.href);
  const idle = off || (item.href !== undefined && !href);
  const Root = (href ? 'a' : 'span') as 'a';

  function press(event: MouseEvent) {
    if (idle) return;
    try {
      onPress(event);
    } finally {
      if (!keepOpen && !event.defaultPrevented) onDone();
    }
  }

  return (
    <Root
      ref={ref as ComponentProps<'a'>['ref']}
      className={clsx(styles.item, tone === 'danger' && styles.danger)}
      id={id}
      role={`menuitem${kind}`}
      href={href}
      target={href && target}
      rel={target === '_blank' ? 'noopener noreferrer' : undefined}
      // Where the focus cannot go, there is none.
      tabIndex={off && !disabledReason ? undefined : -1}
      aria-checked={checked}
      aria-describedby={note ? `${id}-note` : undefined}
      aria-disabled={idle || undefined}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-keyshortcuts={shortcut?.replace('Mod', apple ? 'Meta' : 'Control')}
      data-label={label}
      onClick={press}
    >
      {icon}
      <span className={styles.label}>
        {label}
        {note && (
          // It describes the item, and is no part of its name.
          <span className={styles.note} id={`${id}-note`} aria-hidden>
            {note}
          </span>
        )}
      </span>
      {shortcut && (
        <kbd className={`${styles.note} ${styles.shortcut}`} translate="no" aria-hidden>
          <KbdModifiers keys={shortcut} />
        </kbd>
      )}
    </Root>
  );
}
