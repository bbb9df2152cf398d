import type { ComponentProps, ComponentType } from 'react';
import type { TextFieldProps } from './TextField';

/** What an edit makes of the text of a masked field. */
export interface MaskedEdit {
  text: string;
  /** Where the caret stands afterwards. */
  caret: number;
  /** What was typed or pasted and does not fit. */
  leftOut: string;
}

/** How the text of a `TextField` is written. Made by `textMask`, or one of those that come with the library. */
export interface TextMask {
  /** Writes a text as the mask does, if all of it fits; otherwise it stays as it is. */
  readonly format: (text: string) => string;
  /** The text without its separators, such as for storing it: `T0345246801` for `T-034.524.680-1`. */
  readonly plain: (text: string) => string;
  /** How a whole value looks. Shown to those whose value is incomplete. */
  readonly example: string;
  /** What a whole value matches, as in the `pattern` attribute. */
  readonly pattern: string;
  /** What the input is told, so that it brings the right keyboard. */
  readonly control: Pick<ComponentProps<'input'>, 'autoCapitalize' | 'autoComplete' | 'inputMode'> &
    Pick<TextFieldProps, 'type'>;
  /** What becomes of a text when what is between `start` and `end` gives way to `inserted`. */
  readonly edit: (text: string, start: number, end: number, inserted: string) => MaskedEdit;
  /** Draws the field: the mask brings what it needs along, so that a field without one carries nothing of it. */
  readonly Field: ComponentType<Omit<TextFieldProps, 'mask'> & { mask: TextMask }>;
}
