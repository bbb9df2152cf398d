'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { warnOfUnknown } from '../../behaviors';
import { FieldFrame, type FieldControlProps, type FieldOptions } from '../Field';
import * as styles from './TextField.styles';

/** What every field in a box can be told. */
export interface TextFrameOptions extends FieldOptions {
  /**
   * How high the control is. Use `small` where space is scarce, such as in table rows.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /** Shown before the text, inside the box, such as a currency. Part of the description. In place of the RDFa attribute. */
  prefix?: ReactNode;
  /** Shown after the text, inside the box, such as a unit. Part of the description. */
  suffix?: ReactNode;
  /** A button at the end of the box, such as one that copies the text. Not part of the description. */
  action?: ReactNode;
}

interface TextFrameProps
  extends
    TextFrameOptions,
    Pick<
      ComponentProps<'input'>,
      'aria-describedby' | 'className' | 'disabled' | 'id' | 'name' | 'required' | 'style'
    > {
  counter?: ReactNode;
  /** Buttons at the very end of the box, after a unit. */
  end?: ReactNode;
  /** Not for the control. */
  onValueChange?: unknown;
}

/** A press beside the control, but inside its box, is one on the control. */
function focusControl(event: MouseEvent<HTMLElement>) {
  const pressed = event.target as Element;
  // React's events also arrive from portals, such as what an action opens.
  if (!event.currentTarget.contains(pressed)) return;
  if (pressed.closest('a, button, input, select, textarea')) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(':scope > :is(input, textarea)')?.focus();
}

const adornment = (content: ReactNode, id: string) =>
  content && (
    <span className={styles.adornment} id={id}>
      {content}
    </span>
  );

/**
 * What the fields have in common whose control stands in a box: label, messages, the box and what is in it.
 * Not a component but a function, which spares every field one more layer.
 *
 * @param draw - Draws the control. Whatever else the frame was given is among the attributes it gets
 */
export function textFrame(
  props: TextFrameProps,
  draw: (control: FieldControlProps & { className: string }) => ReactNode,
) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('field size', styles.size, props.size ?? 'medium');
  }
  return (
    <FieldFrame<TextFrameProps> {...props}>
      {({ size = 'medium', prefix, suffix, action, end, onValueChange, ...control }) => (
        <div
          className={clsx(styles.box, styles.size[size])}
          role="presentation"
          onMouseDown={focusControl}
        >
          {adornment(prefix, `${control.id}-prefix`)}
          {draw({
            ...control,
            className: styles.input,
            'aria-describedby':
              clsx(
                prefix && `${control.id}-prefix`,
                suffix && `${control.id}-suffix`,
                control['aria-describedby'],
              ) || undefined,
          })}
          {action}
          {adornment(suffix, `${control.id}-suffix`)}
          {end}
        </div>
      )}
    </FieldFrame>
  );
}
