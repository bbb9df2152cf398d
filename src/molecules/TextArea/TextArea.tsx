'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { useEarlyInput } from '../../behaviors';
import { textFrame, textValue, type TextFrameOptions, type TextValueOptions } from '../TextField';
import { useRows } from './useRows';
import * as styles from './TextArea.styles';

type TextareaProps = Omit<
  ComponentProps<'textarea'>,
  'children' | 'cols' | 'defaultValue' | 'maxLength' | 'prefix' | 'value'
>;

export interface TextAreaProps
  extends
    Omit<TextFrameOptions, 'action' | 'prefix' | 'suffix'>,
    TextValueOptions<HTMLTextAreaElement>,
    TextareaProps {
  /**
   * How many lines are shown at least, also while it is empty: about as many as you expect.
   * @default 3
   */
  rows?: number;
  /**
   * How many lines it grows to before it scrolls; `Infinity` lets it grow for ever.
   * @default 12
   */
  maxRows?: number;
}

const wholeLines = (lines: number, fallback: number) =>
  lines >= 1 ? Math.min(Math.floor(lines), 10_000) : fallback;

/**
 * Asks for text of several lines, and grows with it. For one line use `TextField`: there, Enter submits
 * the form; here, it starts a new line.
 */
export function TextArea({ rows = 3, maxRows = 12, ref, ...props }: TextAreaProps) {
  const text = textValue('TextArea', props);
  const least = wholeLines(rows, 3);
  const most = Math.max(least, wholeLines(maxRows, 12));
  const own = useEarlyInput(ref);
  useRows(own, least, most);
  return textFrame({ ...props, counter: text.counter }, ({ className, ...control }) => (
    <textarea
      className={clsx(className, styles.area)}
      {...control}
      {...text.control}
      data-max-rows={most}
      ref={own}
      rows={least}
    />
  ));
}
