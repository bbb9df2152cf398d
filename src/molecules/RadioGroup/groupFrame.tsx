'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { FieldFrame, type FieldOptions } from '../Field';
import * as styles from './RadioGroup.styles';

/** What every group of choices can be told. */
export interface GroupOptions extends FieldOptions {
  /** The name of the value in the form. Without it, nothing is submitted. */
  name?: string;
  /** The `id` of the form it belongs to, where it stands outside. */
  form?: string;
  /**
   * Something must be chosen: native `required`, and a mark beside the label.
   * @default false
   */
  required?: boolean;
  /**
   * Nothing can be chosen, and nothing is submitted.
   * @default false
   */
  disabled?: boolean;
  /**
   * Whether the choices stand below each other or, where there is room, beside each other.
   * @default 'vertical'
   */
  orientation?: 'vertical' | 'horizontal';
}

/** The attributes of the element around the choices. */
export type GroupAttributes = Omit<
  ComponentProps<'div'>,
  'children' | 'defaultValue' | 'onChange' | 'role'
>;

interface GroupFrameProps extends Omit<GroupOptions, 'form'>, GroupAttributes {
  role: 'group' | 'radiogroup';
  /** A class for the element around the choices. */
  shape?: string;
  /** Who keeps the value. The choices have it. */
  value?: unknown;
  defaultValue?: unknown;
  onValueChange?: unknown;
}

/**
 * What all groups of choices have in common: a field around an element with a role. Not a component, as
 * the frame of text fields.
 */
export function groupFrame(
  { orientation, shape, value, defaultValue, onValueChange, ...props }: GroupFrameProps,
  draw: () => ReactNode,
) {
  const single = props.role === 'radiogroup';
  return (
    <FieldFrame {...props} group>
      {(control) => (
        <div
          className={clsx(styles.choices, orientation === 'horizontal' && styles.horizontal, shape)}
          aria-readonly={(single && value !== undefined && !onValueChange) || undefined}
          aria-required={(single && props.required) || undefined}
          {...control}
        >
          {draw()}
        </div>
      )}
    </FieldFrame>
  );
}
