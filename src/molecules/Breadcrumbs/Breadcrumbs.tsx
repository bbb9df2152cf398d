'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ComponentProps, type ReactNode } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { Link } from '../../atoms/Link';
import { keepFocus } from '../../behaviors';
import { MoreIcon } from '../../icons/MoreIcon';
import { breadcrumbsLabel, breadcrumbsMore, useWords } from '../../locale';
import { Menu } from '../Menu';
import { useLevelFocus } from './useLevelFocus';
import * as styles from './Breadcrumbs.styles';

const english = { breadcrumbsLabel, breadcrumbsMore };

/** One of the levels above a page, or the page itself. */
export interface BreadcrumbItem {
  /** What it is called. */
  label: string;
  /** Where it leads. The page itself needs none. */
  href?: string;
  /** Drawn before the label. Decorative. */
  icon?: ReactNode;
}

export interface BreadcrumbsProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The levels from the top; the last one is this page. What a condition leaves empty is passed over. */
  items: readonly (BreadcrumbItem | '' | false | null | undefined)[];
  /**
   * With more levels than that, those after the first are in a menu; never the last two.
   * @default 5
   */
  max?: number;
}

/**
 * Shows where a page stands, and the way up (APG: Breadcrumb). Where it has little room, the upper levels are
 * in a menu. For the parts of one page use `Tabs`.
 */
export function Breadcrumbs({ items: given, max = 5, className, ...props }: BreadcrumbsProps) {
  const word = useWords(english);
  const list = useRef<HTMLOListElement>(null);
  useLevelFocus(list);
  const items = (given ?? []).filter(Boolean) as BreadcrumbItem[];
  const last = items.length - 1;
  // At least the page, its parent and the top; NaN and the like from plain JavaScript leave all.
  const spare = items.length > max ? items.length - Math.max(Math.floor(max), 3) : 0;

  const levels = items.map(({ label, href, icon }, place) => (
    <li
      // oxlint-disable-next-line react/no-array-index-key -- a level is its place
      key={place}
      className={clsx(
        styles.level,
        place > 0 && place <= spare && styles.collapsed,
        last > 2 && place < last - 1 && styles.collapsible,
      )}
    >
      {href === undefined ? (
        <span className={styles.words} aria-current={place === last ? 'page' : undefined}>
          {icon}
          {label}
        </span>
      ) : (
        <Link
          ref={keepFocus}
          className={styles.words}
          variant="standalone"
          tone="neutral"
          href={href}
          aria-current={place === last ? 'page' : undefined}
        >
          {icon}
          {label}
        </Link>
      )}
    </li>
  ));

  /** What the width of its container leaves out, is not drawn. */
  const hidden = () => {
    const drawn = [...list.current!.children].filter((level) => !level.hasAttribute('data-more'));
    return items.filter((_, place) => drawn[place]?.getClientRects().length === 0);
  };

  if (last > 2) {
    levels.splice(
      1,
      0,
      <li
        ref={keepFocus}
        key="more"
        className={clsx(styles.level, styles.more)}
        data-more
        data-needed={spare > 0 || undefined}
      >
        <Menu
          items={hidden}
          trigger={<IconButton icon={<MoreIcon />} label={word('breadcrumbsMore')} size="small" />}
        />
      </li>,
    );
  }

  return (
    <nav className={clsx(styles.root, className)} aria-label={word('breadcrumbsLabel')} {...props}>
      <ol ref={list} className={styles.list}>
        {levels}
      </ol>
    </nav>
  );
}
