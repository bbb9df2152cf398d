'use client';

import { clsx } from 'clsx/lite';
import type { ComponentType, MouseEvent, ReactNode } from 'react';
import { useControllableState } from '../../behaviors';
import { Button, type ButtonProps } from '../Button';
import { IconButton } from '../IconButton';
import * as styles from './ToggleButton.styles';

type Shared = Omit<
  ButtonProps,
  'children' | 'download' | 'href' | 'iconEnd' | 'rel' | 'target' | 'variant'
>;

export interface ToggleButtonOptions extends Shared {
  /** Whether it is pressed in, if you keep that. Without `onPressedChange` it cannot change. */
  pressed?: boolean;
  /**
   * Whether it is pressed in at first, if the button keeps that.
   * @default false
   */
  defaultPressed?: boolean;
  /** Called with the new state whenever people change it. */
  onPressedChange?: (pressed: boolean, event: MouseEvent<HTMLButtonElement>) => void;
  /**
   * Use `quiet` in toolbars.
   * @default 'secondary'
   */
  variant?: 'secondary' | 'quiet';
  /** What is on while it is pressed in. The same words in both states. */
  children?: ReactNode;
  /** The same in words for a button that shows only its `icon`: its accessible name and its tooltip. */
  label?: string;
  /** Drawn before the words, or alone. The same in both states. */
  icon?: ReactNode;
}

/** Words, or an icon and a `label`: without either nobody knows what it does (WCAG 2.2, 4.1.2). */
export type ToggleButtonProps = ToggleButtonOptions &
  (
    | { children: ReactNode; label?: undefined }
    | { label: string; icon: ReactNode; children?: undefined }
  );

/** A button that stays pressed in, such as a tool of a toolbar. For a setting, use `Switch`. */
export function ToggleButton({
  pressed,
  defaultPressed = false,
  onPressedChange,
  variant = 'secondary',
  className,
  onClick,
  ...props
}: ToggleButtonProps) {
  const [isPressed, setPressed] = useControllableState(
    'ToggleButton pressed',
    pressed ?? undefined,
    defaultPressed,
    onPressedChange,
  );
  // The type has seen to it that an icon alone has its label.
  const Root = (props.label === undefined ? Button : IconButton) as ComponentType<ButtonProps>;

  return (
    <Root
      variant={variant}
      className={clsx(styles.root, className)}
      aria-pressed={isPressed}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) setPressed(!isPressed, event);
      }}
      {...props}
    />
  );
}
