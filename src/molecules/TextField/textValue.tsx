import type { ChangeEvent, ChangeEventHandler } from 'react';
import { warnOnce } from '../../behaviors';
import { isReadOnlyValue } from './isReadOnlyValue';
import { TextFieldCounter } from './TextFieldCounter';

/** What a field of text can be told about its text. */
export interface TextValueOptions<Control> {
  /** The text, if you keep it. Without `onValueChange` or `onChange` it is read-only. */
  value?: string;
  /** The text at first, and after a reset of the form, if the field keeps it. */
  defaultValue?: string;
  /** Called with the new text whenever people change it. */
  onValueChange?: (value: string, event: ChangeEvent<Control>) => void;
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

interface TextValueProps<Control> extends TextValueOptions<Control> {
  disabled?: boolean;
  onChange?: ChangeEventHandler<Control>;
  onInput?: unknown;
  readOnly?: boolean;
}

/** The text of a field: who keeps it, who hears of it, and how long it may be. */
export function textValue<Control extends HTMLInputElement | HTMLTextAreaElement>(
  name: string,
  props: TextValueProps<Control>,
) {
  const { value, defaultValue, onValueChange, onChange, counter, maxLength } = props;
  // From plain JavaScript: React complains about both.
  const text = value === null ? '' : value;
  const limit = Number.isFinite(maxLength) ? maxLength : undefined;
  const counted = counter && limit !== undefined;

  if (process.env.NODE_ENV !== 'production' && counter && !counted) {
    warnOnce(
      `${name} counter`,
      `${name} counter has no maxLength to count towards, so nothing is shown. Add maxLength.`,
    );
  }

  return {
    /** What the control is told. */
    control: {
      value: text,
      defaultValue: text === undefined ? defaultValue : undefined,
      maxLength: counter ? undefined : limit,
      readOnly: isReadOnlyValue(name, props),
      onChange: (event: ChangeEvent<Control>) => {
        onChange?.(event);
        onValueChange?.(event.currentTarget.value, event);
      },
    },
    counter: counted && <TextFieldCounter limit={limit} value={text} defaultValue={defaultValue} />,
  };
}
