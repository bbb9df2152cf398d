'use client';

import { clsx } from 'clsx/lite';
import type { ChangeEvent, ComponentProps, MouseEvent, ReactNode } from 'react';
import { classOf, useCharacterLimit, warnOnce } from '../../behaviors';
import { useMessages } from '../../locale';
import { Field, type FieldOptions } from '../Field';
import { TextFieldClear } from './TextFieldClear';
import { TextFieldCounter } from './TextFieldCounter';
import * as styles from './TextField.styles';

type InputProps = Omit<
  ComponentProps<'input'>,
  'children' | 'defaultValue' | 'prefix' | 'size' | 'type' | 'value'
>;

export interface TextFieldProps extends FieldOptions, InputProps {
  /**
   * What kind of text is asked for: decides the keyboard of touch devices and what is valid.
   * @default 'text'
   */
  type?: 'text' | 'email' | 'url' | 'tel' | 'search';
  /** The text, if you keep it. Without `onValueChange` or `onChange` it is read-only. */
  value?: string;
  /** The text at first, and after a reset of the form, if the field keeps it. */
  defaultValue?: string;
  /** Called with the new text whenever people change it. */
  onValueChange?: (value: string, event: ChangeEvent<HTMLInputElement>) => void;
  /**
   * How high the control is. Use `small` where space is scarce, such as in table rows.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /** Shown before the text, inside the box, such as a currency. Part of the description. In place of the RDFa attribute. */
  prefix?: ReactNode;
  /** Shown after the text, inside the box, such as a unit. Part of the description. */
  suffix?: ReactNode;
  /**
   * Offers a button that empties the field, while there is something in it.
   * @default false
   */
  clear?: boolean;
  /**
   * Shows how many characters of `maxLength` are left, as a reader counts them. The text may then become
   * too long, which makes it invalid, in place of being cut as it is typed or pasted.
   * @default false
   */
  counter?: boolean;
  /**
   * How long the text may be. Without `counter` the browser enforces it, in UTF-16 units, where an emoji
   * counts two or more; with it, it is in characters as a reader counts them.
   */
  maxLength?: number;
}

/** A press beside the input, but inside its box, is one on the input. */
function focusInput(event: MouseEvent<HTMLElement>) {
  if ((event.target as Element).closest('a, button, input, select')) return;
  event.preventDefault();
  event.currentTarget.querySelector('input')?.focus();
}

/**
 * Asks for one line of text. For several lines use a text area, for a secret a password field, for one
 * of a few known values a select.
 */
export function TextField({
  label,
  description,
  error,
  warning,
  success,
  optional,
  validityMessages,
  size = 'medium',
  prefix,
  suffix,
  clear = false,
  counter = false,
  value,
  defaultValue,
  onValueChange,
  onChange,
  maxLength,
  id,
  className,
  style,
  disabled,
  readOnly,
  required,
  placeholder,
  'aria-describedby': describedBy,
  ...props
}: TextFieldProps) {
  const message = useMessages();
  // From plain JavaScript: React complains about both.
  const text = value === null ? '' : value;
  const length = Number.isFinite(maxLength) ? maxLength : undefined;
  const limit = counter ? length : undefined;
  const { left, onEdit } = useCharacterLimit({
    limit,
    value: text,
    defaultValue,
    message: limit === undefined ? '' : message('validityTooLong', { count: limit }),
  });

  const mute = text !== undefined && !onValueChange && !onChange && !props.onInput;
  if (process.env.NODE_ENV !== 'production') {
    if (mute && !readOnly && !disabled) {
      warnOnce(
        'read-only TextField value',
        'TextField value is set without a handler, so nobody can type. ' +
          'Add onValueChange, or readOnly if that is meant, or give defaultValue and leave the text to the field.',
      );
    }
    if (counter && limit === undefined) {
      warnOnce(
        'TextField counter',
        'TextField counter has no maxLength to count towards, so nothing is shown. Add maxLength.',
      );
    }
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    onEdit(event.currentTarget);
    onChange?.(event);
    onValueChange?.(event.currentTarget.value, event);
  }

  return (
    <Field
      label={label}
      description={description}
      error={error}
      warning={warning}
      success={success}
      optional={optional}
      validityMessages={validityMessages}
      controlId={id}
      className={className}
      style={style}
      disabled={disabled}
      required={required}
      counter={limit !== undefined && <TextFieldCounter left={left} limit={limit} />}
    >
      {(control) => (
        <div
          className={clsx(styles.box, classOf(styles.size, size, 'medium', 'TextField size'))}
          role="presentation"
          onMouseDown={focusInput}
        >
          {prefix && (
            <span className={styles.adornment} id={`${control.id}-prefix`}>
              {prefix}
            </span>
          )}
          <input
            className={styles.input}
            value={text}
            defaultValue={text === undefined ? defaultValue : undefined}
            onChange={change}
            maxLength={counter ? undefined : length}
            // The button shows while the placeholder does not: there must be one.
            placeholder={clear ? placeholder || ' ' : placeholder}
            readOnly={readOnly || mute}
            {...control}
            aria-describedby={
              clsx(
                prefix && `${control.id}-prefix`,
                suffix && `${control.id}-suffix`,
                control['aria-describedby'],
                describedBy,
              ) || undefined
            }
            {...props}
          />
          {clear && <TextFieldClear />}
          {suffix && (
            <span className={styles.adornment} id={`${control.id}-suffix`}>
              {suffix}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
