'use client';

import type { ComponentProps } from 'react';
import { TextFieldClear } from './TextFieldClear';
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
}

/**
 * Asks for one line of text. For several lines use `TextArea`, for a secret `PasswordField`, for a number
 * `NumberField`, for one of a few known values a select.
 */
export function TextField({ clear, placeholder, action, ...props }: TextFieldProps) {
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
    (control) => (
      <input
        // The button shows while the placeholder does not: there must be one.
        placeholder={clear ? placeholder || ' ' : placeholder}
        {...control}
        {...text.control}
      />
    ),
  );
}
