import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { safeHref } from '../../behaviors';

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'type'> {
  disabled?: boolean;
  type?: string;
}

/** The link inside a `Button` with an `href`. */
export function ButtonLink({
  href,
  rel,
  disabled,
  type: _,
  'aria-disabled': idle,
  onClick,
  ...props
}: ButtonLinkProps) {
  const address = disabled || idle ? undefined : safeHref(href);
  const off = address == null || undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-has-content -- its content comes with the props
    <a
      href={address}
      rel={props.target === '_blank' ? clsx('noopener noreferrer', rel) : rel}
      // A link without an address has neither role nor focus: the first is given back for good, the
      // second while the link only waits, so that the focus stays where it is.
      role={off && 'link'}
      aria-disabled={off}
      onClick={disabled ? undefined : onClick}
      tabIndex={idle ? 0 : undefined}
      {...props}
    />
  );
}
