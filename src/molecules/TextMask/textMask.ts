'use client';

import type { TextMask } from '../TextField';
import { editMasked } from './editMasked';
import { MaskedTextField } from './MaskedTextField';
import { characters, maskPattern, maskText } from './maskText';

export interface TextMaskOptions extends Partial<Pick<TextMask, 'control' | 'pattern'>> {
  /** How a whole value looks: shown to those whose value is incomplete. */
  example: string;
  /**
   * Takes away what people paste along with a value, such as its name. It gets capitals and digits, without
   * separators, also while they are typed: be sure that what it takes is no part of a value.
   */
  clean?: (characters: string) => string;
}

/**
 * Makes a mask for a `TextField`. In `places`, `0` stands for a digit, `A` for a letter, `*` for either, and all
 * else for itself; letters become capitals. Where the places depend on the value, give a function: it gets what is
 * typed so far, without separators, and `pattern` says what is whole.
 *
 * ```ts
 * const catalogueMask = textMask('AAA 0000', { example: 'LYR 0042' });
 * ```
 */
export function textMask(
  places: string | ((characters: string) => string),
  { clean = (text) => text, control, example, pattern }: TextMaskOptions,
): TextMask {
  const maskFor = (text: string) => (typeof places === 'string' ? places : places(clean(text)));
  const write = (text: string, whole: string) => maskText(clean(text), maskFor(whole));
  const format = (text: string) => write(characters(text), characters(text)) ?? text;
  return {
    control: { autoCapitalize: 'characters', ...control },
    edit: (text, start, end, inserted) =>
      editMasked(write, (head, at) => maskFor(head)[at], { text, start, end, inserted }),
    example,
    Field: MaskedTextField,
    format,
    pattern: pattern ?? (typeof places === 'string' ? maskPattern(places) : '.*'),
    plain: (text) => format(text).replace(/[^\p{L}\p{N}+]/gu, ''),
  };
}
