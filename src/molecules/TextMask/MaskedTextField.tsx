'use client';

import { useDraft, useOwnRef } from '../../behaviors';
import { textFieldIncomplete, textFieldLeftOut, useMessages } from '../../locale';
import { TextField, type TextFieldProps, type TextMask } from '../TextField';
import { useMaskedInput } from './useMaskedInput';

const english = { textFieldIncomplete, textFieldLeftOut };

interface MaskedTextFieldProps extends Omit<TextFieldProps, 'mask'> {
  mask: TextMask;
}

/** As much of a text as a message has room for. */
const short = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** A `TextField` with a `mask`. */
export function MaskedTextField({
  mask,
  value,
  defaultValue,
  validityMessages,
  warning,
  ref,
  ...props
}: MaskedTextFieldProps) {
  const message = useMessages(english);
  const input = useOwnRef(ref);
  const held = typeof value === 'string' ? mask.format(value) : value;
  const [left, setLeft] = useDraft<{ control: HTMLInputElement; text: string; of: string }>();
  useMaskedInput(input, mask, (text, control) =>
    setLeft(text ? { control, text: short(text), of: control.value } : undefined),
  );
  // Of another text, which the page has put there since, nothing was left out.
  const told = left && (held ?? left.of) === left.of;

  return (
    <TextField
      autoComplete="off"
      // Identifiers and numbers read from left to right in every script.
      dir="ltr"
      pattern={mask.pattern}
      spellCheck={false}
      {...mask.control}
      {...props}
      ref={input}
      value={held}
      defaultValue={defaultValue && mask.format(defaultValue)}
      validityMessages={{
        patternMismatch: message('textFieldIncomplete', { example: mask.example }),
        ...validityMessages,
      }}
      warning={told ? message('textFieldLeftOut', { text: left.text }) : warning}
    />
  );
}
