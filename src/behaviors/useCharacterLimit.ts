'use client';

import { useCallback, useEffect, useState } from 'react';
import { graphemeCount } from './graphemeCount';
import { useFormReset } from './useFormReset';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface CharacterLimitOptions {
  /** How many characters fit, as a reader counts them; `undefined` counts nothing. */
  limit: number | undefined;
  /** The text, if the page controls it. */
  value: string | undefined;
  /** The text at first, if it does not. */
  defaultValue: string | undefined;
  /** Said by native validation when the text is too long. */
  message: string;
}

/** What `useCharacterLimit` returns. */
export interface CharacterLimit {
  /** How many characters still fit; negative when there are too many. */
  left: number;
  /** To be called with the control whenever people change its text. */
  onEdit: (control: TextControl) => void;
}

/**
 * Counts characters as a reader does and makes a text that is too long invalid, in place of the native
 * `maxLength`, which counts UTF-16 units and silently cuts what is pasted. As there, a text is only
 * judged once people have edited it.
 */
export function useCharacterLimit({
  limit,
  value,
  defaultValue = '',
  message,
}: CharacterLimitOptions): CharacterLimit {
  const [edited, setEdited] = useState<{ control: TextControl; text: string } | null>(null);
  const control = edited?.control ?? null;
  const counted = limit !== undefined;
  const left = counted ? limit - graphemeCount(value ?? edited?.text ?? defaultValue) : 0;
  const over = left < 0;

  useEffect(() => {
    // The page's own complaint is more precise than ours.
    if (!control || !over || control.validity.customError) return;
    control.setCustomValidity(message);
    return () => {
      if (control.validationMessage === message) control.setCustomValidity('');
    };
  }, [control, over, message]);

  useFormReset(
    control,
    useCallback(() => setEdited(null), []),
  );

  return {
    left,
    onEdit: (target) => {
      if (counted) setEdited({ control: target, text: target.value });
    },
  };
}
