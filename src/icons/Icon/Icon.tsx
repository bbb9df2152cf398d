import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import * as styles from './Icon.styles';

export interface IconProps extends ComponentProps<'svg'> {
  /**
   * What the icon says to those who cannot see it. Without it the icon is decorative and hidden from
   * assistive technology: the text beside it must make sense alone (WCAG 1.1.1).
   */
  label?: string;
  /**
   * The drawing points along the line of text, so it turns round in right-to-left text.
   * @default false
   */
  mirrored?: boolean;
}

/**
 * A drawing as large as the text beside it and in its colour. Its children are SVG shapes in a box
 * of 24 × 24; for the drawings of the library, use their own components, such as `SearchIcon`.
 */
export function Icon({ label, mirrored = false, className, children, ...props }: IconProps) {
  const named = label || props['aria-label'] || props['aria-labelledby'] || props.role;
  return (
    <svg
      aria-hidden={named ? undefined : true}
      aria-label={label || undefined}
      className={clsx(styles.root, mirrored && styles.mirrored, className)}
      role={named ? 'img' : undefined}
      viewBox="0 0 24 24"
      {...props}
    >
      {children}
    </svg>
  );
}
