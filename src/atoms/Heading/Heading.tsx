import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import * as styles from './Heading.styles';

export interface HeadingProps extends ComponentProps<'h2'> {
  /**
   * Where it stands in the outline of the page: 1 names the page, 2 its parts, and so on, without a gap
   * (WCAG 2.2, 1.3.1). It says nothing about the looks.
   */
  level: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * How large it is set: 16, 18, 22, 28 or 36 px. By default it follows the level, from `xxlarge` for 1
   * to `small` for 5 and 6.
   */
  size?: 'small' | 'medium' | 'large' | 'xlarge' | 'xxlarge';
  /** What the heading means; without it the colour is that of the text around. Never the only sign. */
  tone?: 'default' | 'subtle' | 'success' | 'warning' | 'danger';
  /**
   * Keeps to one line and ends in an ellipsis. The full text must be reachable elsewhere.
   * @default false
   */
  truncate?: boolean;
  /** Keeps to so many lines and ends in an ellipsis. The full text must be reachable elsewhere. */
  lines?: 2 | 3 | 4 | 5 | 6;
}

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' };

const sizes = { h1: 'xxlarge', h2: 'xlarge', h3: 'large', h4: 'medium', h5: 'small', h6: 'small' };

/** Names what follows it. Its level is for the outline of the page, its size for the eye. */
export function Heading({
  level,
  size,
  tone,
  truncate = false,
  lines,
  className,
  ...props
}: HeadingProps) {
  const Root = classOf(tags, level, 2, 'Heading level') as keyof typeof sizes;
  const own = sizes[Root] as keyof typeof styles.size;
  return (
    <Root
      className={clsx(
        styles.root,
        classOf(styles.size, size ?? own, own, 'Heading size'),
        tone && classOf(styles.tone, tone, 'default', 'Heading tone'),
        truncate && styles.truncate,
        lines && classOf(styles.lines, lines, 2, 'Heading lines'),
        className,
      )}
      {...props}
    />
  );
}
