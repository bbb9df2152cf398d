import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { safeHref, warnOfUnknown } from '../../behaviors';
import { LinkExternalMark } from './LinkExternalMark';
import * as styles from './Link.styles';

export interface LinkProps extends ComponentProps<'a'> {
  /**
   * Where it leads. Unsafe addresses (`javascript:`, `data:`, `vbscript:`) are refused with a development
   * warning. With a `LinkProvider` on the page, addresses of the same app go through its router.
   */
  href: string;
  /**
   * `inline` stands in a sentence and is underlined, so that it is not told by its colour alone
   * (WCAG 1.4.1). `standalone` stands by itself, such as in a list or a table cell, and is underlined on hover.
   * @default 'inline'
   */
  variant?: 'inline' | 'standalone';
  /**
   * Its colour: that of links, that of the text around it, or that of what cannot be undone.
   * @default 'accent'
   */
  tone?: 'accent' | 'neutral' | 'danger';
  /**
   * It leads out of the product: it gets a mark and `rel="external"`, and no router takes it.
   * @default false
   */
  external?: boolean;
  /** Where it opens. `_blank` adds the mark, says so to assistive technology, and sets `rel="noopener noreferrer"`. */
  target?: ComponentProps<'a'>['target'];
  /**
   * It leads nowhere now: it keeps its place and its role, but has no address and takes no focus.
   * @default false
   */
  disabled?: boolean;
}

/**
 * Takes people to another page, or to another place on this one. It takes the size of the text around it.
 * To start an action, use `Button`.
 */
export function Link({
  href,
  variant = 'inline',
  tone = 'accent',
  external = false,
  disabled = false,
  target,
  rel,
  className,
  onClick,
  children,
  ...props
}: LinkProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Link variant', styles.variant, variant);
    warnOfUnknown('Link tone', styles.tone, tone);
  }
  const address = disabled ? undefined : safeHref(href);
  const off = address == null || undefined;
  const newTab = target === '_blank';
  return (
    <a
      className={clsx(styles.root, styles.variant[variant], styles.tone[tone], className)}
      href={address}
      target={target}
      rel={clsx(newTab && 'noopener noreferrer', external && 'external', rel) || undefined}
      // An `<a>` without an address has no role: it is given back, and that it is off is said.
      role={off && 'link'}
      aria-disabled={off}
      onClick={disabled ? undefined : onClick}
      {...props}
    >
      {newTab || external ? (
        <>
          {children}
          <LinkExternalMark newTab={newTab} />
        </>
      ) : (
        children
      )}
    </a>
  );
}
