'use client';

import type { ComponentProps } from 'react';
import { useEarlyInput } from '../../behaviors';
import { TextFieldClear } from './TextFieldClear';
import type { TextMask } from './TextMask';
import { textFrame, type TextFrameOptions } from './textFrame';
import { textValue, type TextValueOptions } from './textValue';

type InputProps = Omit<
  ComponentProps<'input'>,
  'children' | 'defaultValue' | 'maxLength' | 'prefix' | 'size' | 'type' | 'value'
>;

export interface TextFieldProps
  extends TextFrameOptions, TextValueOptions<HTMLInputElement>, InputProps {
  /**
   * What kind of text is asked for: decides the keyboard of touch devices and what is valid.
   * @default 'text'
   */
  type?: 'text' | 'email' | 'url' | 'tel' | 'search';
  /**
   * Offers a button that empties the field, while there is something in it.
   * @default false
   */
  clear?: boolean;
  /**
   * Writes the text in its usual form as people type or paste it, and asks for all of it: `isrcMask`, `iswcMask`,
   * `ipiMask`, `phoneMask`, `cardMask`, or one made by `textMask`. The value, also in a form, is the text as it is
   * shown; you may give it without separators, and `mask.plain` takes them away. Not checked is what it stands for.
   * One mask may take the place of another; with none before or after, the text is lost unless you keep the `value`.
   */
  mask?: TextMask;
}

/**
 * Asks for one line of text. For several lines use `TextArea`, for a secret `PasswordField`, for a number
 * `NumberField`, for one of a few known values a select.
 */
export function TextField({ ref, ...props }: TextFieldProps) {
  const { action, clear, mask, placeholder } = props;
  const input = useEarlyInput(ref);
  // A mask brings its own code, and so its own component.
  if (mask) return <mask.Field {...props} mask={mask} ref={input} />;
  const text = textValue('TextField', props);
  return textFrame(
    {
      ...props,
      action: clear ? (
        <>
          <TextFieldClear />
          {action}
        </>
      ) : (
        action
      ),
      counter: text.counter,
    },
    ({ clear: _, ...control }: ComponentProps<'input'> & Pick<TextFieldProps, 'clear'>) => (
      <input
        {...control}
        ref={input}
        // The button shows while the placeholder does not: there must be one.
        placeholder={clear ? placeholder || ' ' : placeholder}
        {...text.control}
      />
    ),
  );
}
