import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { classOf, safeSrc } from '../../behaviors';
import * as styles from './Image.styles';

type Picture =
  | 'crossOrigin'
  | 'decoding'
  | 'fetchPriority'
  | 'height'
  | 'loading'
  | 'onError'
  | 'onLoad'
  | 'referrerPolicy'
  | 'sizes'
  | 'srcSet'
  | 'width';

export interface ImageProps
  extends
    Omit<ComponentProps<'span'>, 'children' | 'onError' | 'onLoad'>,
    Pick<ComponentProps<'img'>, Picture> {
  /** The address of the picture. Addresses that could run a script are refused with a development warning. */
  src: string | undefined;
  /** What the picture says, in words (WCAG 1.1.1). Empty for a picture that says nothing. */
  alt: string;
  /**
   * Its width to its height, as wide as its parent. Without one, give the `width` and `height` of the picture, so
   * that nothing moves when it comes.
   */
  ratio?: '1/1' | '4/3' | '3/2' | '16/9' | '21/9' | '3/4' | '2/3' | '9/16';
  /**
   * Whether a picture of another ratio than `ratio` is cut to cover the room, or shown whole inside.
   * @default 'cover'
   */
  fit?: 'cover' | 'contain';
  /**
   * Stands in until the picture is there, and for good when it cannot be shown. A picture with transparent
   * parts lets it show through: pass `null` there. By default the outline of a picture.
   */
  fallback?: ReactNode;
  /**
   * Pictures outside the window wait until they are near. `eager` for the largest picture of a page.
   * @default 'lazy'
   */
  loading?: ComponentProps<'img'>['loading'];
}

/**
 * Shows a picture, and something sensible where there is none. It needs no script for that.
 *
 * It is an `img` of the name `alt`; what belongs to the `<img>` inside (`srcSet`, `sizes`, `width`, `onLoad`…) goes there.
 */
export function Image({
  src,
  alt,
  ratio,
  fit = 'cover',
  fallback,
  crossOrigin,
  decoding = 'async',
  fetchPriority,
  height,
  loading = 'lazy',
  onError,
  onLoad,
  referrerPolicy,
  sizes,
  srcSet,
  width,
  className,
  ...props
}: ImageProps) {
  const address = src ? safeSrc(src) : undefined;
  const set = srcSet ? safeSrc(srcSet) : undefined;
  const picture = { crossOrigin, decoding, fetchPriority, height, loading, onError, onLoad };
  return (
    <span
      className={clsx(
        styles.root,
        fallback === undefined && styles.blank,
        ratio && styles.framed,
        ratio && classOf(styles.ratio, ratio, '16/9', 'Image ratio'),
        className,
      )}
      role={alt ? 'img' : undefined}
      aria-label={alt || undefined}
      aria-hidden={alt ? undefined : true}
      {...props}
    >
      {fallback != null && <span className={styles.fallback}>{fallback}</span>}
      {/* Without words of its own: a picture that fails is then empty, not a broken one. */}
      {(address ?? set) !== undefined && (
        <img
          alt=""
          className={clsx(styles.image, classOf(styles.fit, fit, 'cover', 'Image fit'))}
          referrerPolicy={referrerPolicy}
          sizes={sizes}
          width={width}
          {...picture}
          srcSet={set}
          src={address}
        />
      )}
    </span>
  );
}
