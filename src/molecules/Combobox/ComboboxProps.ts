import type { ComponentProps, ReactNode, SyntheticEvent } from 'react';
import type { TextFrameOptions } from '../TextField';
import type { ComboboxOption } from './comboboxRows';
import type { ComboboxLoad } from './useAsyncOptions';

/** What a `Combobox` holds: one value or none; with `multiple`, any number. */
export type ComboboxValue<Multiple extends boolean = boolean> = Multiple extends true
  ? string[]
  : string | null;

type InputProps = Omit<
  ComponentProps<'input'>,
  | 'children'
  | 'defaultValue'
  | 'list'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'minLength'
  | 'multiple'
  | 'pattern'
  | 'prefix'
  | 'size'
  | 'step'
  | 'type'
  | 'value'
>;

export interface ComboboxProps<
  Multiple extends boolean = false,
  Option extends ComboboxOption = ComboboxOption,
>
  extends TextFrameOptions, InputProps {
  /**
   * What can be chosen. Keep the array: what is found out about it for searching is kept with it. With `load`, only
   * what gives the values of the beginning their labels.
   */
  options?: readonly Option[];
  /**
   * Asks your server for the options, as a list opens, as people type and, where it answers with a `cursor`, as they
   * scroll; and for what they have left before it was found. Overtaken answers are dropped; a rejection is shown with a
   * way to try again. With `multiple`, it is also asked for each part of a pasted list that is none of `options`, a few
   * at once: what it answers with that label or value is chosen, and what it does not know stays as text.
   */
  load?: ComboboxLoad<Option>;
  /**
   * How many characters must be typed before `load` is asked.
   * @default 0
   */
  minCharacters?: number;
  /**
   * How long people must pause before `load` is asked, in milliseconds.
   * @default 200
   */
  debounce?: number;
  /**
   * Several can be chosen, and are shown as tags. The list stays open and the text stays, so that people can choose
   * more of what they have found.
   * @default false
   */
  multiple?: Multiple;
  /**
   * What is chosen, if you keep it. Without `onValueChange` it is read-only. A value that is not among the options is
   * shown as it is.
   */
  value?: Readonly<ComboboxValue<Multiple>>;
  /** What is chosen at first, and after a reset of the form, if the field keeps it. */
  defaultValue?: Readonly<ComboboxValue<Multiple>>;
  /** Called with what is chosen whenever people change it. */
  onValueChange?: (value: ComboboxValue<Multiple>, event: SyntheticEvent) => void;
  /**
   * What is typed and not chosen yet, if you keep it; empty shows what is chosen. Keep it where something else depends
   * on it, such as a list beside the field.
   */
  inputValue?: string;
  /** Called with what is typed whenever that changes; with an empty text once it is chosen or given up. */
  onInputValueChange?: (text: string) => void;
  /** With `multiple`: how many may be chosen. */
  max?: number;
  /**
   * With `multiple`: offers to choose everything that was found at once.
   * @default false
   */
  selectAll?: boolean;
  /**
   * With `multiple`: how many tags are shown while people are elsewhere; a button tells of the others, and shows them.
   * While the list is open, up to fifty are shown in any case.
   * @default 10
   */
  visibleTags?: number;
  /**
   * Offers to create what is typed and is no option yet. Return the new option, or a promise of it: it is then chosen.
   * Return nothing, or reject, and all stays as it is; say why with `error`.
   */
  onCreate?: (label: string) => Option | undefined | Promise<Option | undefined>;
  /** Shown before all others until something is typed, under a heading. */
  pinned?: readonly Option[];
  /** What was used last: shown after `pinned`, under a heading. */
  recent?: readonly Option[];
  /** Draws the inside of an option in your own way. Nothing in it can be pressed. */
  renderOption?: (option: Option) => ReactNode;
  /**
   * Offers a button that takes everything away that is chosen.
   * @default false
   */
  clear?: boolean;
}
