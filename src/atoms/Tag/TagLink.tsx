import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { safeHref } from '../../behaviors';

interface TagLinkProps extends ComponentProps<'a'> {
  disabled?: boolean;
}

/** The link that a `Tag` with an `href` is. */
export function TagLink({ href, rel, disabled, onClick, ...props }: TagLinkProps) {
  const address = disabled ? undefined : safeHref(href);
  const off = address == null || undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-has-content -- its content comes with the props
    <a
      href={address}
      rel={props.target === '_blank' ? clsx('noopener noreferrer', rel) : rel}
      // An `<a>` without an address has no role: it is given back, and that it is off is said.
      role={off && 'link'}
      aria-disabled={off}
      onClick={disabled ? undefined : onClick}
      {...props}
    />
  );
}
