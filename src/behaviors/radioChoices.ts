import type { ChangeEvent } from 'react';
import { warnOnce } from './warnOnce';

/** What a group of radio buttons can be told about its value. */
export interface RadioValueOptions {
  /** The value of the chosen one, if you keep it; `''` or `null` for none. Without `onValueChange` it is read-only. */
  value?: string | null;
  /** The value at first, and after a reset of the form, if the group keeps it. */
  defaultValue?: string | null;
  /** Called with the new value whenever people choose another one. */
  onValueChange?: (value: string, event: ChangeEvent<HTMLInputElement>) => void;
}

interface RadioChoices extends RadioValueOptions {
  name?: string;
  form?: string;
  disabled?: boolean;
  required?: boolean;
}

/**
 * For the radio buttons of a group that its page gave no name: they need one to hold together, and a form to be required
 * and reset, but nothing of them is submitted.
 */
export function leftOut(input: HTMLInputElement | null) {
  // Its form may stand elsewhere, and come later.
  const page = input!.getRootNode();
  const leave = (event: Event) => (event as FormDataEvent).formData.delete(input!.name);
  page.addEventListener('formdata', leave);
  return () => page.removeEventListener('formdata', leave);
}

/** What each radio button of a group is told. The group itself keeps nothing: the browser does. */
export function radioChoices(
  component: string,
  generatedName: string,
  { value, defaultValue, onValueChange, name, form, disabled, required }: RadioChoices,
) {
  if (process.env.NODE_ENV !== 'production' && value !== undefined && !onValueChange && !disabled) {
    warnOnce(
      `read-only ${component} value`,
      `${component} value is set without a handler, so nobody can choose. ` +
        `Add onValueChange, or give defaultValue and leave it to the ${component}.`,
    );
  }
  return (option: { value: string; disabled?: boolean }) => ({
    name: name || generatedName,
    form,
    ref: name ? undefined : leftOut,
    value: option.value,
    ...(value === undefined
      ? { defaultChecked: defaultValue === option.value }
      : { checked: value === option.value }),
    disabled: disabled || option.disabled,
    required,
    onCheckedChange: (_: boolean, event: ChangeEvent<HTMLInputElement>) =>
      onValueChange?.(option.value, event),
  });
}
