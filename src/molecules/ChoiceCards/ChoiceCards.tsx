'use client';

import { clsx } from 'clsx/lite';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { Checkbox } from '../../atoms/Checkbox';
import { Radio } from '../../atoms/Radio';
import { choicesOf, leftOut, type ChoiceOption, type ChoiceOptions } from '../../behaviors';
import { choiceMissing, choicesMissing, useMessages } from '../../locale';
import { useChosen } from '../CheckboxGroup';
import { groupFrame, type GroupAttributes, type GroupOptions } from '../RadioGroup';
import * as styles from './ChoiceCards.styles';

const english = { choiceMissing, choicesMissing };

/** One of the cards. */
export interface ChoiceCardOption extends ChoiceOption {
  /** Drawn before the label. Decorative. */
  icon?: ReactNode;
}

type Given<Multiple extends boolean> = Multiple extends true ? readonly string[] : string;

export interface ChoiceCardsProps<Multiple extends boolean = false>
  extends GroupOptions, GroupAttributes {
  /** What can be chosen, in the order in which it is shown. */
  options: ChoiceOptions<ChoiceCardOption>;
  /**
   * Any number may be chosen: the cards hold checkboxes, and `value` is an array.
   * @default false
   */
  multiple?: Multiple;
  /** What is chosen, if you keep it; `null` for nothing. Without `onValueChange` it is read-only. */
  value?: Given<Multiple> | null;
  /** What is chosen at first, and after a reset of the form, if the cards keep it. */
  defaultValue?: Given<Multiple> | null;
  /** Called with what is chosen now, whenever people choose or let go. */
  onValueChange?: (value: Given<Multiple>, event: ChangeEvent<HTMLInputElement>) => void;
}

const listOf = (value: string | readonly string[] | null | undefined) =>
  typeof value === 'string' ? [value].filter(Boolean) : value;

/**
 * Asks for one of a few, or with `multiple` any number, where each needs some explanation (APG: Radio Group). The
 * whole card is the target; inside is a native radio button or checkbox. For short labels use `RadioGroup`
 * or `CheckboxGroup`.
 */
export function ChoiceCards<Multiple extends boolean = false>({
  options,
  multiple,
  name,
  form,
  validityMessages,
  ...props
}: ChoiceCardsProps<Multiple>) {
  const message = useMessages(english);
  const { disabled, required, value, defaultValue, onValueChange } = props;
  const generatedId = useId();
  const choices = choicesOf('ChoiceCards', options);
  const { chosen, choose, first, readOnly, set } = useChosen('ChoiceCards', choices, {
    ...props,
    value: listOf(value),
    defaultValue: listOf(defaultValue),
    onValueChange:
      onValueChange &&
      ((values, event) => onValueChange((multiple ? values : values[0]) as Given<Multiple>, event)),
  });
  const Control = multiple ? Checkbox : Radio;

  return groupFrame(
    {
      role: multiple ? 'group' : 'radiogroup',
      name,
      shape: clsx(styles.cards, props.orientation === 'horizontal' && styles.horizontal),
      validityMessages: {
        valueMissing: message(multiple ? 'choicesMissing' : 'choiceMissing'),
        ...validityMessages,
      },
      ...props,
    },
    () =>
      choices.map(([key, option], index) => {
        const id = `${generatedId}-${index}`;
        return (
          <Control
            key={key}
            className={styles.card}
            name={name || (multiple ? undefined : generatedId)}
            form={form}
            ref={name || multiple ? undefined : leftOut}
            value={option.value}
            checked={chosen.includes(option.value)}
            disabled={disabled || option.disabled}
            readOnly={multiple && readOnly}
            required={multiple ? option === first : required}
            aria-labelledby={option.description ? `${id}-title` : undefined}
            aria-describedby={option.description ? `${id}-note` : undefined}
            onCheckedChange={(checked, event) =>
              multiple ? choose([option.value], checked, event) : set([option.value], event)
            }
            label={
              <>
                <span className={styles.title} id={`${id}-title`}>
                  {option.icon}
                  {option.label}
                </span>
                {option.description && (
                  <span className={styles.note} id={`${id}-note`}>
                    {option.description}
                  </span>
                )}
              </>
            }
          />
        );
      }),
  );
}
