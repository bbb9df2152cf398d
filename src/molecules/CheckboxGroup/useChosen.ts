'use client';

import type { ChangeEvent } from 'react';
import { useDraft, warnOnce, type ChoiceOption } from '../../behaviors';

/** What a group can be told about the values that are chosen. */
export interface ChosenOptions {
  /** The values of what is chosen, if you keep them. Without `onValueChange` they are read-only. */
  value?: readonly string[] | null;
  /** The values at first, and after a reset of the form, if the group keeps them. */
  defaultValue?: readonly string[] | null;
  /** Called with the new values, in the order in which they were chosen, whenever people choose or let go. */
  onValueChange?: (value: string[], event: ChangeEvent<HTMLInputElement>) => void;
}

interface Wishes {
  disabled?: boolean;
  required?: boolean;
}

const none: readonly string[] = [];

/** Which of several are chosen: kept here or by a parent, and reset with the form. */
export function useChosen(
  component: string,
  choices: readonly (readonly [key: string, ChoiceOption])[],
  { value, defaultValue, onValueChange, disabled, required }: ChosenOptions & Wishes,
) {
  const [draft, setDraft] = useDraft<{ control: HTMLInputElement; values: readonly string[] }>();
  const chosen = (value === undefined ? (draft?.values ?? defaultValue) : value) ?? none;
  const readOnly = value !== undefined && !onValueChange;
  if (process.env.NODE_ENV !== 'production' && readOnly && !disabled) {
    warnOnce(
      `read-only ${component} value`,
      `${component} value is set without a handler, so nobody can choose. ` +
        `Add onValueChange, or give defaultValue and leave it to the ${component}.`,
    );
  }

  function set(next: string[], event: ChangeEvent<HTMLInputElement>) {
    // First our own: a handler that throws leaves the group where people put it.
    setDraft({ control: event.currentTarget, values: next });
    onValueChange?.(next, event);
  }

  return {
    chosen,
    /** Where one is missing, the first that people can do something about: it says so for all. */
    first:
      required &&
      !choices.some(([, option]) => chosen.includes(option.value)) &&
      choices.find(([, option]) => !option.disabled)?.[1],
    readOnly,
    set,
    /** Takes values to those that are chosen, or away from them. */
    choose: (values: readonly string[], on: boolean, event: ChangeEvent<HTMLInputElement>) => {
      const others = chosen.filter((other) => !values.includes(other));
      set(on ? [...new Set([...chosen, ...values])] : others, event);
    },
  };
}
