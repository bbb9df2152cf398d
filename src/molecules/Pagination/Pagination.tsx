'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Button } from '../../atoms/Button';
import { hasModifier, keepFocus, useControllableState } from '../../behaviors';
import {
  paginationLabel,
  paginationPage,
  paginationRange,
  useLocale,
  useMessages,
} from '../../locale';
import { pagePlace, pageSlots } from './pageNumbers';
import { PaginationStep } from './PaginationStep';
import * as styles from './Pagination.styles';

const english = { paginationLabel, paginationPage, paginationRange };

export interface PaginationProps extends ComponentProps<'nav'> {
  /** Names the navigation, where a page has several. By default “Pages” in the language around it. */
  label?: string;
  /** The page people are on, from 1, if you keep that. */
  page?: number;
  /**
   * The page people are on at first, if it keeps that itself.
   * @default 1
   */
  defaultPage?: number;
  /** Called with the page that people want to go to. */
  onPageChange?: (page: number, event: MouseEvent<HTMLElement>) => void;
  /**
   * How many items stand on a page.
   * @default 50
   */
  pageSize?: number;
  /** How many items there are in all; leave it out where nobody knows. */
  total?: number;
  /**
   * Where nobody knows how many items there are: this page is the last.
   * @default false
   */
  last?: boolean;
  /** The address of a page: its numbers are links then, for routers and for those who open a new tab. */
  href?: (page: number) => string;
  /**
   * For lists that know only what comes before and after (cursors): what leads to the previous page, an
   * address or an action; `null` where there is none. It then shows no numbers.
   */
  previous?: string | (() => void) | null;
  /** What leads to the next page, as `previous`. */
  next?: string | (() => void) | null;
  /** Stands beside the numbers: such as a `PaginationSize`. */
  children?: ReactNode;
}

/**
 * Takes people through a long list page by page, and says where in it they are. The numbers keep their places, so
 * that nothing moves under a pointer that walks through them.
 *
 * For a few dozen items show all of them. When the page size changes, go to the page that holds the item people
 * were at.
 */
export function Pagination({
  label,
  page: given,
  defaultPage = 1,
  onPageChange,
  pageSize,
  total,
  last = false,
  href,
  previous,
  next,
  className,
  children,
  ...props
}: PaginationProps) {
  const message = useMessages(english);
  const { locale } = useLocale();
  const [wanted, change] = useControllableState<number, [MouseEvent<HTMLElement>]>(
    'Pagination page',
    given,
    defaultPage,
    onPageChange,
  );
  const place = pagePlace({ page: wanted, pageSize, total });
  const { page, pages } = place;
  const cursors = previous !== undefined || next !== undefined;
  const links = href !== undefined || typeof (previous ?? next) === 'string';
  const more = pages === undefined ? !last : page < pages;

  // A link to it may be all that its parent wants.
  const linksAlone = href && given !== undefined && !onPageChange;
  const to = (target: number, possible: boolean) =>
    possible && {
      href: href?.(target),
      onClick(event: MouseEvent<HTMLElement>) {
        if (linksAlone || target === page || (href && hasModifier(event))) return;
        change(target, event);
      },
    };
  const by = (way: typeof previous) =>
    typeof way === 'string' ? { href: way } : way && { onClick: way };

  return (
    <nav
      className={clsx(styles.root, className)}
      aria-label={label ?? message('paginationLabel')}
      {...props}
    >
      {!cursors && (
        <div className={styles.range}>
          {pages === undefined
            ? message('paginationPage', { page })
            : Boolean(total) &&
              message('paginationRange', {
                first: place.first,
                last: place.last!,
                count: total!,
              })}
        </div>
      )}
      {children}
      <ul className={styles.list}>
        <li>
          <PaginationStep
            direction="previous"
            worded={cursors}
            link={links}
            way={cursors ? by(previous) : to(page - 1, page > 1)}
          />
        </li>
        {!cursors &&
          pageSlots(page, pages, more).map((slot) =>
            typeof slot === 'string' ? (
              <li key={slot} className={clsx(styles.slot, styles.gap)} aria-hidden>
                …
              </li>
            ) : (
              <li key={slot}>
                <Button
                  ref={keepFocus}
                  variant="quiet"
                  size="small"
                  className={styles.slot}
                  aria-label={message('paginationPage', { page: slot })}
                  aria-current={slot === page ? 'page' : undefined}
                  {...to(slot, true)}
                >
                  {slot.toLocaleString(locale)}
                </Button>
              </li>
            ),
          )}
        <li>
          <PaginationStep
            direction="next"
            worded={cursors}
            link={links}
            way={cursors ? by(next) : to(page + 1, more)}
          />
        </li>
      </ul>
    </nav>
  );
}
