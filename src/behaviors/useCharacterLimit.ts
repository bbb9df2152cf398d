'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { graphemeCount } from './graphemeCount';
import { useCustomValidity } from './useCustomValidity';
import { useDraft } from './useDraft';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface CharacterLimitOptions {
  /** How many characters fit, as a reader counts them. */
  limit: number;
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
  /**
   * For the element that shows them. It stands in the counter of the field: an element with the id of the
   * control and `-counter`.
   */
  ref: RefObject<HTMLDivElement | null>;
}

/**
 * Counts characters as a reader does and makes a text that is too long invalid, in place of the native
 * `maxLength`, which counts UTF-16 units and silently cuts what is pasted. As there, a text is only
 * judged once people have edited it. It listens by itself, so that fields that count nothing pay nothing.
 */
export function useCharacterLimit({
  limit,
  value,
  defaultValue = '',
  message,
}: CharacterLimitOptions): CharacterLimit {
  const ref = useRef<HTMLDivElement>(null);
  const control = useRef<TextControl>(null);
  const [edited, setEdited] = useDraft<{ control: TextControl; text: string }>();
  const left = limit - graphemeCount(value ?? edited?.text ?? defaultValue);

  useCustomValidity(control, edited && left < 0 ? message : undefined);

  useEffect(() => {
    const counter = ref.current!.parentElement!;
    const page = counter.getRootNode() as Document;
    const field = page.getElementById(counter.id.replace(/-counter$/, '')) as TextControl;
    control.current = field;
    const stop = new AbortController();
    const listen = () => setEdited({ control: field, text: field.value });
    // Autofill knows only the second.
    for (const type of ['input', 'change']) field.addEventListener(type, listen, stop);
    // Typed before the page was ready, or put back by the browser.
    if (field.value !== field.defaultValue) listen();
    return () => stop.abort();
  }, [setEdited]);

  return { left, ref };
}
