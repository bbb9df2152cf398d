'use client';

import { clsx } from 'clsx/lite';
import { useContext, useId, type ComponentProps, type ReactNode } from 'react';
import { useFieldValidity, type ValidityFlag } from '../../behaviors';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { SuccessIcon } from '../../icons/SuccessIcon';
import { WarningIcon } from '../../icons/WarningIcon';
import { fieldOptional, fieldRequired, useMessages } from '../../locale';
import { FormErrors } from './FormErrors';
import { validityMessage, validityWords } from './validityMessage';
import * as styles from './Field.styles';

const english = { fieldOptional, fieldRequired, ...validityWords };

/** What every field can say about its control, whatever the control is. */
export interface FieldOptions {
  /** What is asked for. Always visible, and the control's accessible name (WCAG 2.2, 3.3.2). */
  label: ReactNode;
  /** Help that is always shown, such as where to find the value. Part of the control's description. */
  description?: ReactNode;
  /** More about what is asked for, for those who want it: a `Toggletip`, after the label. */
  info?: ReactNode;
  /**
   * What is wrong and what to do about it, found out by you, such as by your server. It takes the place
   * of what native validation says, and stays until you take it away. Without a value there is no error.
   */
  error?: ReactNode;
  /** What people should look at again, though the value may stay. Hidden while there is an error. */
  warning?: ReactNode;
  /** That a value was checked and found good. Hidden while there is an error or a warning. */
  success?: ReactNode;
  /**
   * Marks the field as one that may stay empty. Use it where most fields of a form are required.
   * @default false
   */
  optional?: boolean;
  /**
   * Your own words for what native validation finds, by its `ValidityState` flag, such as
   * `{ patternMismatch: 'Two letters, then nine digits' }`. The text of `setCustomValidity` is shown as it is.
   */
  validityMessages?: Partial<Record<Exclude<ValidityFlag, 'customError'>, ReactNode>>;
}

/** What a field tells its control: spread it on the element people use. */
export interface FieldControlProps {
  id: string;
  disabled?: boolean;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-errormessage'?: string;
  'aria-invalid'?: true;
  'aria-labelledby'?: string;
}

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

const icons = { error: ErrorIcon, warning: WarningIcon, success: SuccessIcon };

/**
 * Gives any control a label, help and messages, and says what native validation has against its value:
 * once people have changed it and left, or tried to submit; until the value is right.
 *
 * A text field is a `TextField`, which has all of this built in. A form with `noValidate` judges for
 * itself: pass what it finds as `error`. `checkValidity()` asks native validation to speak, as it does
 * in any form; to look without a word, ask `matches(':valid')`.
 */
export function Field({
  label,
  description,
  info,
  error,
  warning,
  success,
  optional = false,
  validityMessages,
  children,
  controlId,
  name,
  required = false,
  disabled = false,
  group = false,
  counter,
  className,
  ...props
}: FieldProps) {
  const message = useMessages(english);
  const generatedId = useId();
  const id = controlId ?? generatedId;
  const { problem, visited, handlers } = useFieldValidity(group ? undefined : id);

  const found =
    problem &&
    ((problem.flag !== 'customError' && validityMessages?.[problem.flag]) ||
      validityMessage(message, problem));
  const said = useContext(FormErrors).get(name);
  const wrong = error || said || found;
  const invalid = Boolean(wrong);
  const text = wrong || warning || success;
  const tone = invalid ? 'error' : warning ? 'warning' : 'success';
  const Icon = icons[tone];

  const descriptionId = `${id}-description`;
  const messageId = `${id}-message`;
  const mark = required ? message('fieldRequired') : optional && message('fieldOptional');
  const Label = group ? 'span' : 'label';
  const head = (
    <Label
      className={clsx(styles.label, mark || info ? styles.marked : styles.head)}
      htmlFor={group ? undefined : id}
      id={group ? `${id}-label` : undefined}
    >
      {label}
    </Label>
  );

  return (
    <div
      className={clsx(styles.root, className)}
      data-error={said && name}
      {...props}
      {...handlers}
    >
      {mark || info ? (
        <div className={styles.head}>
          {head}
          {mark && <span className={styles.mark}>{mark}</span>}
          {info && ' '}
          {info}
        </div>
      ) : (
        head
      )}
      {children({
        id,
        disabled: (!group && disabled) || undefined,
        required: (!group && required) || undefined,
        'aria-describedby':
          clsx(text && messageId, description && descriptionId, counter && `${id}-counter`) ||
          undefined,
        'aria-errormessage': invalid ? messageId : undefined,
        'aria-invalid': invalid || undefined,
        'aria-labelledby': group ? `${id}-label` : undefined,
      })}
      {counter && (
        <div className={clsx(styles.note, styles.counter)} id={`${id}-counter`}>
          {counter}
        </div>
      )}
      {/* A live region must be there before it has something to say. */}
      {(visited || text) && (
        <div aria-live="polite">
          {text && (
            <div className={clsx(styles.note, styles.message, styles.tone[tone])} id={messageId}>
              <Icon className={styles.icon} />
              {text}
            </div>
          )}
        </div>
      )}
      {description && (
        <div className={styles.note} id={descriptionId}>
          {description}
        </div>
      )}
    </div>
  );
}
