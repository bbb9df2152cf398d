'use client';

import { clsx } from 'clsx/lite';
import { useId, type ComponentProps, type ReactNode } from 'react';
import {
  choicesOf,
  radioChoices,
  warnOfUnknown,
  type ChoiceOption,
  type ChoiceOptions,
  type RadioValueOptions,
} from '../../behaviors';
import { Segment } from './Segment';
import * as styles from './SegmentedControl.styles';

/** One of the segments. */
export interface SegmentOption extends Omit<ChoiceOption, 'description'> {
  /** Drawn before the label. */
  icon?: ReactNode;
  /**
   * The icon stands alone; the label is its name and its tooltip.
   * @default false
   */
  iconOnly?: boolean;
}

export interface SegmentedControlProps
  extends
    RadioValueOptions,
    Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange' | 'role'> {
  /** What is switched: the accessible name. Not shown. */
  label: string;
  /** What can be chosen, in the order in which it is shown. */
  options: ChoiceOptions<SegmentOption>;
  /**
   * As high as other controls of this size.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /** The name of the value in the form. Without it, nothing is submitted. */
  name?: string;
  /** The `id` of the form it belongs to, where it stands outside. */
  form?: string;
  /**
   * Nothing can be chosen, and nothing is submitted.
   * @default false
   */
  disabled?: boolean;
}

/**
 * Switches between two to five views or values, with effect at once (APG: Radio Group). To ask for a value in a form
 * use `RadioGroup`; for parts of a page that belong together `Tabs`; for something on or off `ToggleButton`.
 */
export function SegmentedControl(all: SegmentedControlProps) {
  const {
    label,
    options,
    value,
    defaultValue,
    onValueChange,
    size = 'medium',
    name,
    form,
    disabled,
    className,
    ...props
  } = all;
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('SegmentedControl size', styles.size, size);
  }
  const told = radioChoices('SegmentedControl', useId(), all);
  return (
    <div
      className={clsx(styles.root, styles.size[size], className)}
      role="radiogroup"
      aria-label={label}
      aria-readonly={(value !== undefined && !onValueChange) || undefined}
      {...props}
    >
      {choicesOf('SegmentedControl', options).map(([key, option]) => (
        <Segment key={key} option={option} {...told(option)} />
      ))}
    </div>
  );
}
