import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './SkipLink.styles';

export interface SkipLinkProps extends Omit<ComponentProps<'a'>, 'target'> {
  /**
   * The `id` of where the content starts, with a hash: `#main`. Give that element `tabIndex={-1}`: then it
   * takes the focus, and the next Tab goes on from there.
   */
  href: `#${string}`;
  /** What it skips to, in the language of the page: “Skip to content”. */
  children: ReactNode;
}

/**
 * Lets keyboard users jump over what every page repeats (WCAG 2.4.1, technique G1). Put it first in the
 * page; it shows when the focus reaches it. It is a plain link, so it works before any script has run.
 */
export function SkipLink({ className, children, ...props }: SkipLinkProps) {
  return (
    <a className={clsx(styles.root, className)} {...props}>
      {children}
    </a>
  );
}
