'use client';

import { clsx } from 'clsx/lite';
import {
  useId,
  type ChangeEvent,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';
import { warnOnce } from '../../behaviors';
import { useNativeState } from './useNativeState';
import * as styles from './Choice.styles';

type InputProps = Omit<ComponentProps<'input'>, 'children' | 'readOnly' | 'size' | 'type'>;

/** What can be said about a checkbox, a radio button and a switch alike. */
export interface ChoiceProps extends InputProps {
  /**
   * What is chosen, in words beside the control: its accessible name and part of its target. Without it
   * the control stands alone: give it an `aria-label`, or put it into a `<label>` of your own.
   */
  label?: ReactNode;
  /** Help that is always shown below the label. Describes the control; not part of its name. */
  description?: ReactNode;
  /** What is wrong and what to do about it. Without a value there is no error. */
  error?: ReactNode;
  /** Whether it is chosen, if you keep that. Without `onCheckedChange` or `onChange` it is read-only. */
  checked?: boolean;
  /** Whether it is chosen at first, and after a reset of the form, if the control keeps that. */
  defaultChecked?: boolean;
  /** Called with the new state whenever people change it. */
  onCheckedChange?: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
}

interface ChoiceOptions extends ChoiceProps {
  type: 'checkbox' | 'radio';
  /** The class that draws the control. */
  shape: string;
  /** A class for label and notes, where the control is wider than an icon. */
  place?: string;
  indeterminate?: boolean;
  readOnly?: boolean;
}

/**
 * The native input of `Checkbox`, `Radio` and `Switch` with its label and notes. Not a component: it would
 * cost every one of them a node of React's.
 */
export function useChoice(all: ChoiceOptions): ReactElement {
  const {
    shape,
    place,
    label,
    description,
    error,
    checked,
    indeterminate = false,
    readOnly,
    onCheckedChange,
    onChange,
    onClick,
    ref,
    className,
    style,
    'aria-describedby': describedBy,
    ...props
  } = all;
  const notesId = useId();
  // From plain JavaScript: null leaves the state to the control, as it does for React.
  const mute = checked != null && !onCheckedChange && !onChange;
  if (process.env.NODE_ENV !== 'production' && mute && !readOnly && !props.disabled) {
    const component = { checkbox: 'Checkbox', radio: 'Radio', switch: 'Switch' }[
      (props.role as 'switch') ?? props.type
    ];
    warnOnce(
      `read-only ${component} checked`,
      `${component} checked is set without a handler, so nobody can change it. ` +
        `Add onCheckedChange, or give defaultChecked and leave the state to the ${component}.`,
    );
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    if (readOnly) {
      // The click was refused, but React has counted it: this takes it back there too.
      input.checked = !input.checked;
      event.stopPropagation();
      return;
    }
    // The click has taken it away; only the prop may.
    input.indeterminate = indeterminate;
    onChange?.(event);
    onCheckedChange?.(input.checked, event);
  }

  const notes = description || error;
  // By its props, whatever they are now: a note that comes or goes leaves the input in its place, with its state.
  const noted = 'description' in all || 'error' in all;
  const alone = !label && label !== 0 && !noted;
  const input = (
    <input
      className={clsx(styles.control, shape, alone && className)}
      style={alone ? style : undefined}
      checked={checked}
      onChange={change}
      onClick={readOnly ? (event) => event.preventDefault() : onClick}
      ref={useNativeState(ref, checked, indeterminate)}
      aria-describedby={clsx(notes && notesId, describedBy) || undefined}
      aria-invalid={Boolean(error) || undefined}
      aria-readonly={((readOnly || mute) && props.type === 'checkbox') || undefined}
      {...props}
    />
  );
  if (alone) return input;

  const labelled = (
    <label
      className={clsx(styles.root, place, !noted && className)}
      style={noted ? undefined : style}
    >
      {input}
      {label}
    </label>
  );
  if (!noted) return labelled;

  return (
    <div className={className} style={style}>
      {labelled}
      {notes && (
        <div className={clsx(styles.notes, place)} id={notesId}>
          {error && <div className={styles.error}>{error}</div>}
          {description}
        </div>
      )}
    </div>
  );
}
