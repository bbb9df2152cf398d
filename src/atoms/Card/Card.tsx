import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEventHandler } from 'react';
import { warnOfUnknown, warnOnce } from '../../behaviors';
import type { space } from '../../theme/tokens';
import { CardSurface } from './CardSurface';
import { CardTarget } from './CardTarget';
import * as styles from './Card.styles';

export interface CardProps extends Omit<ComponentProps<'div'>, 'onClick'> {
  /**
   * The space around its content, as a step of the `space` scale: `1` is 4 px.
   * @default 4
   */
  padding?: keyof typeof space;
  /**
   * How it lies on the page: a little above it, level with it, or let into it. It casts no shadow: those
   * are for layers.
   * @default 'raised'
   */
  elevation?: 'raised' | 'flat' | 'sunken';
  /**
   * Makes the whole card a link. Unsafe addresses (`javascript:`, `data:`, `vbscript:`) are refused with a
   * development warning.
   */
  href?: string;
  /** Where the link opens; `_blank` adds `rel="noopener noreferrer"`. */
  target?: ComponentProps<'a'>['target'];
  /** Makes the whole card a button; with an `href`, called before the link is followed. */
  onClick?: MouseEventHandler<HTMLElement>;
  /**
   * The name of the link or the button, required with either (WCAG 2.2, 4.1.2). Use the words of the card’s
   * title, so that people can say what they see (2.5.3).
   */
  label?: string;
}

/** A card that leads somewhere says where to. */
type Named = { label: string } | { href?: undefined; onClick?: undefined };

/**
 * Holds what belongs to one thing. With `href` or `onClick` all of it is one target, while its words can be
 * selected and the links and buttons on it work: nothing interactive stands inside something interactive.
 */
export function Card({
  padding = 4,
  elevation = 'raised',
  href,
  target,
  onClick,
  label,
  className,
  children,
  ...props
}: CardProps & Named) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Card elevation', styles.elevation, elevation);
    warnOfUnknown('Card padding', styles.padding, padding);
  }
  const pressable = href !== undefined || onClick !== undefined;
  if (process.env.NODE_ENV !== 'production' && pressable && !label) {
    warnOnce(
      'Card label',
      'a Card with href or onClick has no label, so nobody hears where it leads. ' +
        'Give it the words of its title as label.',
    );
  }
  const Root = pressable ? CardSurface : 'div';
  return (
    <Root
      className={clsx(
        styles.root,
        styles.elevation[elevation],
        styles.padding[padding],
        pressable && styles.pressable,
        className,
      )}
      {...props}
    >
      {pressable ? (
        <>
          <CardTarget href={href} target={target} label={label} onClick={onClick} />
          {children}
        </>
      ) : (
        children
      )}
    </Root>
  );
}
