import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { safeSrc, warnOfUnknown } from '../../behaviors';
import { initialsOf } from './initialsOf';
import { toneOf } from './toneOf';
import * as styles from './Avatar.styles';

export interface AvatarProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Who it is. Gives the initials and the colour, the same wherever the name is the same. */
  name?: string;
  /**
   * What is said in place of the picture (WCAG 1.1.1); the name unless told otherwise. Empty where the name
   * stands beside it: the avatar is decorative then.
   */
  alt?: string;
  /**
   * The address of a picture. Until it is there, and when it cannot be shown, the initials stand in; a picture
   * with transparent parts lets them show through. Addresses that could run a script are refused.
   */
  src?: string;
  /**
   * 24, 32, 40 or 64 px.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large' | 'xlarge';
  /**
   * `round` for people, `square` for organisations.
   * @default 'round'
   */
  shape?: 'round' | 'square';
  /** Shown where there are neither picture nor initials; by default somebody, or some house. */
  icon?: ReactNode;
}

/**
 * Shows who: with a picture, else with the initials of a name, else with an icon. It needs no script for
 * that and never changes its size.
 */
export function Avatar({
  name,
  alt,
  src,
  size = 'medium',
  shape = 'round',
  icon,
  className,
  ...props
}: AvatarProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Avatar size', styles.size, size);
    warnOfUnknown('Avatar shape', styles.shape, shape);
  }
  const known = `${name ?? ''}`.trim();
  const words = alt ?? known;
  const address = src && safeSrc(src);
  const content = initialsOf(known) || icon;
  return (
    <span
      className={clsx(
        styles.root,
        styles.size[size],
        styles.shape[shape],
        !content && styles.nobody,
        address && styles.pictured,
        known && styles.tone[toneOf(known)],
        className,
      )}
      role={words ? 'img' : undefined}
      aria-label={words || undefined}
      aria-hidden={words ? undefined : true}
      {...props}
    >
      {address ? (
        <>
          {content}
          {/* Without words of its own: a picture that fails is then empty, not a broken one. */}
          <img alt="" className={styles.image} decoding="async" loading="lazy" src={address} />
        </>
      ) : (
        content
      )}
    </span>
  );
}
