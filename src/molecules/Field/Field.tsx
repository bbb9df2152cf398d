'use client';

import type { ComponentProps, ReactNode } from 'react';
import { FieldFrame, type FieldControlProps, type FieldOptions } from './FieldFrame';

export interface FieldProps extends FieldOptions, Omit<ComponentProps<'div'>, 'children'> {
  /** Draws the control. Spread what it gets on the control: `{(control) => <select {...control} />}`. */
  children: (control: FieldControlProps) => ReactNode;
  /** The `id` of the control. By default a generated one; the field derives the ids of its texts from it. */
  controlId?: string;
  /** The name of the value: what a `Form` was told of it is shown here. */
  name?: string;
  /**
   * The value may not be missing: native `required`, and a mark beside the label.
   * @default false
   */
  required?: boolean;
  /**
   * The control cannot be used, and its value is not submitted.
   * @default false
   */
  disabled?: boolean;
  /**
   * The control is an element with a role that holds several controls, such as a `radiogroup`: it is
   * named by `aria-labelledby`, and each of the controls inside may be wrong.
   * @default false
   */
  group?: boolean;
  /** Shown at the end of the line below the control, such as how many characters are left. */
  counter?: ReactNode;
}

type Handlers = Record<string, (event: unknown) => void>;

/** The caller's own handlers come first. */
function beside(own: object, ours: object) {
  const all = { ...own, ...ours } as Handlers;
  for (const name in ours) {
    const first = (own as Handlers)[name];
    const then = all[name]!;
    if (!first) continue;
    all[name] = (event) => {
      first(event);
      then(event);
    };
  }
  return all;
}

/**
 * Gives any control a label, help and messages, and says what native validation has against its value:
 * once people have changed it and left, or tried to submit; until the value is right.
 *
 * A text field is a `TextField`, which has all of this built in. A form with `noValidate` judges for
 * itself: pass what it finds as `error`. `checkValidity()` asks native validation to speak, as it does
 * in any form; to look without a word, ask `matches(':valid')`.
 */
export function Field({ children, controlId, id, ...props }: FieldProps) {
  return (
    <FieldFrame {...props} id={controlId} root={{ id }} rooted={beside}>
      {({ name: _, ...control }) => children(control)}
    </FieldFrame>
  );
}
