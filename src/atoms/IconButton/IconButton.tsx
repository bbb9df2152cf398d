import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { warnOfUnknown } from '../../behaviors';
import { Button, type ButtonProps } from '../Button';
import * as styles from './IconButton.styles';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'iconEnd'> {
  /** What the button does, in words: its accessible name (WCAG 2.2, 4.1.2) and its tooltip. */
  label: string;
  /** The one thing shown. */
  icon: ReactNode;
  /**
   * How much attention the action asks for; `danger` is for what cannot be undone.
   * @default 'quiet'
   */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /**
   * The outline of the button.
   * @default 'square'
   */
  shape?: 'square' | 'round';
}

/** A `Button` that shows only an icon. Use it where the icon is known to everyone and space is scarce. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  shape = 'square',
  className,
  ...props
}: IconButtonProps) {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('IconButton shape', styles.shape, shape);
  return (
    <Button
      variant={variant}
      icon={icon}
      className={clsx(styles.root, styles.shape[shape], className)}
      aria-label={label}
      title={props.disabledReason || label}
      {...props}
    />
  );
}
