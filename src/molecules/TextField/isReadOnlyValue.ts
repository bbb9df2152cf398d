import { warnOnce } from '../../behaviors';

interface ValueProps {
  value?: unknown;
  disabled?: boolean;
  onChange?: unknown;
  onInput?: unknown;
  onValueChange?: unknown;
  readOnly?: boolean;
}

/** Whether people cannot change a value: it is said so, or the page keeps the value and does not listen. */
export function isReadOnlyValue(
  component: string,
  { value, onValueChange, onChange, onInput, readOnly, disabled }: ValueProps,
): boolean | undefined {
  const mute = value !== undefined && !onValueChange && !onChange && !onInput;
  if (process.env.NODE_ENV !== 'production' && mute && !readOnly && !disabled) {
    warnOnce(
      `read-only ${component} value`,
      `${component} value is set without a handler, so nobody can type. ` +
        'Add onValueChange, or readOnly if that is meant, or give defaultValue and leave the text to the field.',
    );
  }
  return readOnly || mute || undefined;
}
