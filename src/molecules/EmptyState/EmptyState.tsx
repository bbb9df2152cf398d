import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { headingTag, type HeadingLevel } from '../../behaviors';
import * as styles from './EmptyState.styles';

export interface EmptyStateProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What is not there, in a few words: “No claims yet”. */
  title: ReactNode;
  /** The level of the heading that the title is (WCAG 2.2, 1.3.1); without it, it is none. */
  level?: HeadingLevel;
  /** Drawn above the title. Decorative. */
  icon?: ReactNode;
  /** What people can do about it: buttons or links, the likeliest first. */
  actions?: ReactNode;
  /** Why it is not there, and what would change that. */
  children?: ReactNode;
}

/**
 * Stands where a list, a table or a page would show something, and there is nothing to show: yet, or to this search.
 *
 * Where something went wrong use `ErrorState`; while it loads, `Skeleton`.
 */
export function EmptyState({
  title,
  level,
  icon,
  actions,
  className,
  children,
  ...props
}: EmptyStateProps) {
  const Title = headingTag(level, 'div', 'EmptyState') as 'div';
  return (
    <div className={clsx(styles.root, className)} {...props}>
      {icon}
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
