'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { joinRefs, useFormReset } from '../../behaviors';
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
  const input = useRef<HTMLInputElement>(null);
  const joined = useMemo(() => joinRefs(input, ref), [ref]);
  const [left, setLeft] = useState<{ input: HTMLInputElement; text: string } | null>(null);
  useMaskedInput(input, mask, (text, element) =>
    setLeft(text ? { input: element, text: short(text) } : null),
  );
  useFormReset(
    left?.input ?? null,
    useCallback(() => setLeft(null), []),
  );

  return (
    <TextField
      autoComplete="off"
      // Identifiers and numbers read from left to right in every script.
      dir="ltr"
      pattern={mask.pattern}
      spellCheck={false}
      {...mask.control}
      {...props}
      ref={joined}
      value={typeof value === 'string' ? mask.format(value) : value}
      defaultValue={defaultValue && mask.format(defaultValue)}
      validityMessages={{
        patternMismatch: message('textFieldIncomplete', { example: mask.example }),
        ...validityMessages,
      }}
      warning={left ? message('textFieldLeftOut', { text: left.text }) : warning}
    />
  );
}
