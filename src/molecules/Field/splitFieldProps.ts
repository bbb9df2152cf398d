import type { CSSProperties } from 'react';
import type { FieldOptions } from './Field';

/** What a field made of `Field` hands on to it, under the names its own callers use. */
interface SharedProps extends FieldOptions {
  id?: string;
  className?: string;
  style?: CSSProperties;
  disabled?: boolean;
  name?: string;
}

/**
 * Parts the props of a field into what is for `Field` and what is left, which is for its control: the one list
 * of what every field can be told.
 */
export function splitFieldProps<Props extends SharedProps>({
  label,
  description,
  info,
  error,
  warning,
  success,
  optional,
  validityMessages,
  id,
  className,
  style,
  disabled,
  ...rest
}: Props) {
  const field = {
    label,
    description,
    info,
    error,
    warning,
    success,
    optional,
    validityMessages,
    controlId: id,
    className,
    style,
    disabled,
    // For both.
    name: rest.name,
  };
  return [field, rest] as const;
}
