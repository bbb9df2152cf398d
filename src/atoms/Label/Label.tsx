import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { LabelMark } from './LabelMark';
import * as styles from './Label.styles';

export interface LabelProps extends ComponentProps<'label'> {
  /** The `id` of the control it names. Without it, put the control inside the label. */
  htmlFor?: string;
  /**
   * Marks a control that may not stay empty. Give the control its own `required`, which assistive
   * technology reads: the mark is only seen.
   * @default false
   */
  required?: boolean;
  /**
   * Marks a control that may stay empty. Use it where most of a form is required.
   * @default false
   */
  optional?: boolean;
}

/** Names a bare control. Fields such as `TextField` have a label of their own. */
export function Label({
  required = false,
  optional = false,
  className,
  children,
  ...props
}: LabelProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the caller associates it
    <label className={clsx(styles.root, className)} {...props}>
      {required || optional ? (
        <>
          {children}
          <LabelMark required={required} />
        </>
      ) : (
        children
      )}
    </label>
  );
}
