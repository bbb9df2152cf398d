'use client';

import { clsx } from 'clsx/lite';
import { useContext, useId, type CSSProperties, type ReactNode } from 'react';
import { useFieldValidity, type ValidityFlag } from '../../behaviors';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { SuccessIcon } from '../../icons/SuccessIcon';
import { WarningIcon } from '../../icons/WarningIcon';
import { fieldOptional, fieldRequired, useMessages } from '../../locale';
import { FieldProblem } from './FieldProblem';
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
  /**
   * More about what is asked for, for those who want it: a `Toggletip`, after the label. Mere words would stand there as
   * they are; they are for `description`.
   */
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

/** What a field made of `FieldFrame` hands on to it: all that its own callers gave it and it does not know itself. */
interface FrameProps extends FieldOptions {
  id?: string;
  className?: string;
  style?: CSSProperties;
  /** The control is an element with a role around several, which have name and state themselves. */
  group?: boolean;
  counter?: ReactNode;
  /** Attributes of the root. */
  root?: object;
  /** All that is not for the field goes to its root, not to its control: puts our handlers there beside the caller's own. */
  rooted?: (own: object, ours: object) => object;
}

interface ControlAttributes {
  name?: string;
  required?: boolean;
  disabled?: boolean;
  'aria-describedby'?: string;
}

type FieldFrameProps<Attributes> = FrameProps &
  ControlAttributes &
  Attributes & {
    children: (
      control: FieldControlProps & { name?: string } & Omit<
          Attributes,
          keyof FrameProps | keyof FieldControlProps | 'children' | 'name'
        >,
    ) => ReactNode;
  };

/** The field around any control, which gets whatever is not for the field: the one list of what every field can be told. */
export function FieldFrame<Attributes extends ControlAttributes>({
  label,
  description,
  info,
  error,
  warning,
  success,
  optional,
  validityMessages,
  children,
  id: givenId,
  className,
  style,
  group,
  counter,
  root,
  rooted,
  name,
  required,
  disabled,
  'aria-describedby': describedBy,
  ...attributes
}: FieldFrameProps<Attributes>) {
  const message = useMessages(english);
  const generatedId = useId();
  const id = givenId ?? generatedId;
  const validity = useFieldValidity(group ? undefined : id);
  const { problem } = validity;

  const found =
    problem &&
    // `customError` is none of its keys.
    (validityMessages?.[problem.flag as 'badInput'] || validityMessage(message, problem));
  const said = useContext(FormErrors).get(name);
  const wrong = error || said || found;
  const invalid = Boolean(wrong);
  const text = wrong || warning || success;

  const [Icon, tone] = invalid
    ? [ErrorIcon, styles.error]
    : warning
      ? [WarningIcon, styles.warning]
      : [SuccessIcon, styles.success];
  const labelId = `${id}-label`;
  const descriptionId = `${id}-description`;
  const messageId = `${id}-message`;
  const mark = required ? message('fieldRequired') : optional && message('fieldOptional');
  const several = mark || info;
  const Label = group ? 'span' : 'label';
  const head = (
    <Label
      className={several ? styles.marked : styles.head}
      htmlFor={group ? undefined : id}
      id={labelId}
    >
      {label}
    </Label>
  );

  return (
    <div
      className={clsx(styles.root, className)}
      style={style}
      data-error={said && name}
      {...root}
      {...(rooted ? rooted(attributes, validity.handlers) : validity.handlers)}
    >
      {several ? (
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
        ...(invalid && { 'aria-errormessage': messageId, 'aria-invalid': true }),
        'aria-labelledby': group ? labelId : undefined,
        ...(!group && { name, required, disabled }),
        ...(!rooted && attributes),
        'aria-describedby':
          clsx(
            text && messageId,
            description && descriptionId,
            counter && `${id}-counter`,
            describedBy,
          ) || undefined,
      } as Parameters<typeof children>[0])}
      {counter && (
        <div className={clsx(styles.note, styles.counter)} id={`${id}-counter`}>
          {counter}
        </div>
      )}
      {/* A live region must be there before it has something to say. */}
      {(validity.visited || text) && (
        <div aria-live="polite">
          {text && (
            <div className={clsx(styles.note, styles.message, tone)} id={messageId}>
              <Icon />
              {text}
            </div>
          )}
          {problem && <FieldProblem {...validity} />}
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
