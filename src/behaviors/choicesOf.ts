import type { ReactNode } from 'react';
import { warnOnce } from './warnOnce';

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
