import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode, Ref } from 'react';
import { warnOfUnknown } from '../../behaviors';
import * as styles from './Button.styles';
import { ButtonLink } from './ButtonLink';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'ref'> {
  /**
   * How much attention the action asks for; `danger` is for what cannot be undone.
   * @default 'primary'
   */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /**
   * Use `small` where space is scarce, such as in table rows.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /**
   * The action is running: a turning ring replaces the label, and clicks are ignored. The button keeps its
   * width, its name and the focus, and is `aria-busy`.
   * @default false
   */
  loading?: boolean;
  /** Drawn before the label. Decorative: the label must make sense without it. */
  icon?: ReactNode;
  /** Drawn after the label. Decorative: the label must make sense without it. */
  iconEnd?: ReactNode;
  /**
   * Why the action is not available now. Use it in place of `disabled`: the button stays focusable,
   * ignores clicks, and explains itself by its `title`, which `Tooltips` shows on hover, on focus and when
   * it is pressed.
   */
  disabledReason?: string;
  /**
   * Makes it a link that looks like a button. Unsafe addresses (`javascript:`, `data:`, `vbscript:`)
   * are refused with a development warning.
   */
  href?: string;
  /** Where a link opens; `_blank` adds `rel="noopener noreferrer"`. */
  target?: ComponentProps<'a'>['target'];
  /** How a linked page relates to this one. */
  rel?: string;
  /** Saves a linked file instead of opening it. */
  download?: ComponentProps<'a'>['download'];
  /** The `<button>`, or the `<a>` when there is an `href`. */
  ref?: Ref<HTMLButtonElement | HTMLAnchorElement>;
}

const ignore = (event: MouseEvent) => event.preventDefault();

/** Starts an action. To take people to another page, give it an `href` or use `Link`. */
export function Button({
  variant = 'primary',
  size = 'medium',
  loading,
  icon,
  iconEnd,
  disabledReason,
  type = 'button',
  className,
  onClick,
  children,
  ...props
}: ButtonProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Button variant', styles.variant, variant);
    warnOfUnknown('Button size', styles.size, size);
  }
  const Root = (props.href == null ? 'button' : ButtonLink) as 'button';
  const idle = loading || !!disabledReason || undefined;
  return (
    <Root
      type={type}
      className={clsx(styles.root, styles.variant[variant], styles.size[size], className)}
      // Not `disabled`, which would take the keyboard focus away just as the action starts.
      aria-disabled={idle}
      aria-busy={loading || undefined}
      title={disabledReason}
      // A handler only where there is something to ignore: a Server Component cannot pass one.
      onClick={idle && (onClick || type !== 'button') ? ignore : onClick}
      {...(props as ComponentProps<'button'>)}
    >
      {/* A label alone is passed on as it is: React then needs no node of its own for the text. */}
      {icon || iconEnd ? (
        <>
          {icon}
          {children}
          {iconEnd}
        </>
      ) : (
        children
      )}
    </Root>
  );
}
