'use client';

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list may not stand where a text may */

import { clsx } from 'clsx/lite';
import {
  useCallback,
  useRef,
  useState,
  type ComponentProps,
  type FocusEvent,
  type SyntheticEvent,
} from 'react';
import { useCustomValidity, useEarlyInput } from '../../behaviors';
import { comboboxHidden, comboboxMore, useMessages } from '../../locale';
import { isReadOnlyValue, TextFieldAction, textFrame, type TextFrameOptions } from '../TextField';
import { inputHandlers, listKey } from './tagsHandlers';
import { buttonsOf } from './tagKeys';
import { TagsFieldEditor } from './TagsFieldEditor';
import { TagsFieldTag } from './TagsFieldTag';
import { useTags } from './useTags';
import * as styles from './TagsField.styles';

const english = { comboboxHidden, comboboxMore };

type InputProps = Omit<
  ComponentProps<'input'>,
  | 'children'
  | 'defaultValue'
  | 'list'
  | 'max'
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

export interface TagsFieldProps extends TextFrameOptions, InputProps {
  /** The values, if you keep them. Without `onValueChange` they are read-only. */
  value?: readonly string[];
  /** The values at first, and after a reset of the form, if the field keeps them. */
  defaultValue?: readonly string[];
  /** Called with the values whenever people change them. */
  onValueChange?: (value: string[], event: SyntheticEvent) => void;
  /**
   * Says what is wrong with a value, if something is: it stays, marked, and the form is not submitted. Keep the
   * function: a new one looks at every value again.
   */
  validate?: (tag: string) => string | undefined;
  /** How many values there may be. What has no room stays in the input. */
  max?: number;
  /**
   * How many tags are shown while people are elsewhere; the others are counted.
   * @default 10
   */
  visibleTags?: number;
}

/**
 * Asks for any number of short texts of people's own, such as other titles of a work: Enter, a comma or a semicolon
 * ends one, and a pasted list becomes as many. For known values use a `Combobox` with `multiple`.
 *
 * `ref` is the input; the values are submitted under `name`, one entry each.
 */
export function TagsField({
  value,
  defaultValue,
  onValueChange,
  validate,
  max = Number.POSITIVE_INFINITY,
  visibleTags = 10,
  name,
  className,
  placeholder,
  ref,
  warning,
  ...props
}: TagsFieldProps) {
  const message = useMessages(english);
  const input = useEarlyInput(ref);
  const [inside, setInside] = useState(false);
  const tags = useTags(input, { value, defaultValue, onValueChange, validate, max });
  const { edited, keys, latest, reasons, values } = tags;
  useCustomValidity(input, tags.problem);

  const readOnly = isReadOnlyValue('TagsField', {
    ...props,
    onChange: undefined,
    value,
    onValueChange,
  });
  const backwards = useRef(false);
  const remove = useCallback(
    (id: string, event: SyntheticEvent<HTMLElement>) => {
      const buttons = buttonsOf(event.currentTarget.closest('[role="list"]'));
      const at = buttons.indexOf(event.currentTarget);
      const [first, second] = backwards.current ? [at - 1, at + 1] : [at + 1, at - 1];
      // Before it goes: the focus is never lost.
      (buttons[first] ?? buttons[second] ?? input.current)?.focus();
      latest.current.remove(id, event);
    },
    [input, latest],
  );
  const edit = useCallback(
    (id: string | undefined) => {
      if (id !== undefined && !input.current?.matches(':disabled'))
        latest.current.set({ edited: id });
    },
    [input, latest],
  );

  const shown = inside ? values : values.slice(0, visibleTags);
  const hidden = values.length - shown.length;
  const missing = props.required && values.length === 0;

  const around = {
    onFocus: () => setInside(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const box = currentTarget.closest('[role="presentation"]');
      if (!box?.contains(relatedTarget)) setInside(false);
    },
  };

  return textFrame(
    {
      ...props,
      name,
      className: clsx(styles.root, className),
      warning: tags.shown || warning,
    },
    ({ required, ...control }) => (
      <>
        {name !== undefined && (
          <span hidden>
            {values.map((tag, index) => (
              <input
                key={keys[index]}
                type="hidden"
                name={name}
                value={tag}
                disabled={control.disabled}
                form={props.form}
              />
            ))}
          </span>
        )}
        {shown.length > 0 && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for the keys of the buttons inside
          <span
            role="list"
            className={styles.list}
            {...around}
            onKeyDown={(event) => listKey(event, (index) => edit(keys[index]))}
            onKeyDownCapture={({ key }) => {
              backwards.current = key === 'Backspace';
            }}
          >
            {shown.map((tag, index) =>
              keys[index] === edited ? (
                <TagsFieldEditor
                  key={keys[index]}
                  tag={tag}
                  onDone={(text, event) =>
                    tags.replace(keys[index]!, readOnly || control.disabled ? tag : text, event)
                  }
                  onLeave={() => input.current?.focus()}
                />
              ) : (
                <TagsFieldTag
                  key={keys[index]}
                  id={keys[index]!}
                  tag={tag}
                  reason={reasons[index]}
                  disabled={control.disabled}
                  onRemove={readOnly ? undefined : remove}
                  onEdit={edit}
                />
              ),
            )}
          </span>
        )}
        {hidden > 0 && (
          <TextFieldAction
            className={styles.more}
            label={message('comboboxHidden', { count: hidden })}
            disabled={control.disabled}
            onClick={() => input.current?.focus()}
          >
            {message('comboboxMore', { count: hidden })}
          </TextFieldAction>
        )}
        <input
          autoCapitalize="none"
          autoComplete="off"
          {...control}
          {...inputHandlers(tags, { ...props, readOnly }, around)}
          ref={input}
          // Not what is typed and no value yet.
          name={undefined}
          className={clsx(control.className, styles.text)}
          aria-required={required}
          // What is there need not be typed again.
          required={missing}
          placeholder={values.length > 0 ? undefined : placeholder}
          readOnly={readOnly}
          value={tags.text}
        />
        <span className={styles.status} aria-live="polite">
          {tags.said}
        </span>
      </>
    ),
  );
}
