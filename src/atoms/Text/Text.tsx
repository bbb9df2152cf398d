import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import * as styles from './Text.styles';

export interface TextProps extends ComponentProps<'span'> {
  /**
   * The kind of text: `body` for reading, `label` for short words in controls, `code` for identifiers.
   * @default 'body'
   */
  variant?: 'body' | 'label' | 'code';
  /**
   * The size within the variant.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /** What the text means; without it the colour is that of the text around. Never the only sign. */
  tone?: 'default' | 'subtle' | 'success' | 'warning' | 'danger';
  /**
   * Keeps to one line and ends in an ellipsis. The full text must be reachable elsewhere.
   * @default false
   */
  truncate?: boolean;
  /** Keeps to so many lines and ends in an ellipsis. The full text must be reachable elsewhere. */
  lines?: 2 | 3 | 4 | 5 | 6;
  /**
   * Gives all figures one width, so that numbers line up in columns.
   * @default false
   */
  tabular?: boolean;
}

/** Sets words in one of the type styles. It is a `<span>`: put it inside `<p>` where it is a paragraph. */
export function Text({
  variant = 'body',
  size = 'medium',
  tone,
  truncate = false,
  lines,
  tabular = false,
  className,
  ...props
}: TextProps) {
  const sizes = classOf(styles.variant, variant, 'body', 'Text variant');
  return (
    <span
      className={clsx(
        classOf(sizes, size, 'medium', 'Text size'),
        tone && classOf(styles.tone, tone, 'default', 'Text tone'),
        truncate && styles.truncate,
        lines && classOf(styles.lines, lines, 2, 'Text lines'),
        tabular && styles.tabular,
        className,
      )}
      {...props}
    />
  );
}
