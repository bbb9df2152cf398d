'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { warnOnce } from '../../behaviors';
import { FieldFrame, type FieldOptions } from '../Field';
import * as styles from './RadioGroup.styles';

/** One of the choices of a group. */
export interface ChoiceOption {
  /** What the form submits, and what `value` holds. Each only once. */
  value: string;
  /** What is chosen, in words. */
  label: ReactNode;
  /** Help below the label. Describes the choice; not part of its name. */
  description?: ReactNode;
  /** It cannot be chosen. */
  disabled?: boolean;
}

/** The choices of a group. What a condition leaves empty is passed over. */
export type ChoiceOptions<Option = ChoiceOption> = readonly (
  | Option
  | ''
  | false
  | null
  | undefined
)[];

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
}

/**
 * What all groups of choices have in common: a field around an element with a role. Not a component, as
 * the frame of text fields.
 */
export function groupFrame(
  { orientation, shape, ...props }: GroupFrameProps,
  draw: () => ReactNode,
) {
  return (
    <FieldFrame {...props} group>
      {(control) => (
        <div
          className={clsx(styles.choices, orientation === 'horizontal' && styles.horizontal, shape)}
          aria-required={(props.role === 'radiogroup' && props.required) || undefined}
          {...control}
        >
          {draw()}
        </div>
      )}
    </FieldFrame>
  );
}

/** The choices, each with a key. Those of the same value cannot be told apart by a form. */
export function choicesOf<Option extends ChoiceOption>(
  component: string,
  options: ChoiceOptions<Option> | undefined,
): [key: string, Option][] {
  const choices = new Map<string, Option>();
  // From plain JavaScript, none may be given.
  for (const option of options ?? []) {
    if (!option) continue;
    const twin = choices.has(option.value);
    if (process.env.NODE_ENV !== 'production' && twin) {
      warnOnce(
        `${component} option ${option.value}`,
        `${component} has several options with the value "${option.value}", so nobody can tell which of them ` +
          'is chosen. Give each option a value of its own.',
      );
    }
    choices.set(twin ? `${option.value}\n${choices.size}` : option.value, option);
  }
  return [...choices];
}
