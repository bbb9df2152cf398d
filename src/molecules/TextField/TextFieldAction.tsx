'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent } from 'react';
import * as styles from './TextField.styles';

interface TextFieldActionProps extends ComponentProps<'button'> {
  /** What the button does: its accessible name and its tooltip. */
  label: string;
}

const keepFocus = (event: MouseEvent) => event.preventDefault();

/**
 * A small button in the box of a field. A press on it leaves the focus where it is. Not a stop for Tab
 * unless it is given a `tabIndex`: the keyboard has its own way of doing what it does.
 */
export function TextFieldAction({ label, className, ...props }: TextFieldActionProps) {
  return (
    <button
      type="button"
      className={clsx(styles.action, className)}
      aria-label={label}
      title={label}
      tabIndex={-1}
      onMouseDown={keepFocus}
      {...props}
    />
  );
}
