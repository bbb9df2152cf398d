'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '../../atoms/Checkbox';
import { choicesOf, type ChoiceOptions } from '../../behaviors';
import { checkboxGroupAll, choicesMissing, useMessages } from '../../locale';
import { groupFrame, type GroupAttributes, type GroupOptions } from '../RadioGroup';
import { useChosen, type ChosenOptions } from './useChosen';
import * as styles from './CheckboxGroup.styles';

const english = { checkboxGroupAll, choicesMissing };

export interface CheckboxGroupProps extends GroupOptions, ChosenOptions, GroupAttributes {
  /** What can be chosen, in the order in which it is shown. */
  options: ChoiceOptions;
  /**
   * Puts a checkbox above the others that chooses all of them, or none; `true` calls it “Select all” in the
   * language around it. It is half chosen while some are, and is not submitted.
   * @default false
   */
  selectAll?: ReactNode;
}

/**
 * Asks for any number of a few values that are worth seeing. With `required`, at least one must be chosen. For one
 * alone use `Checkbox`; for many, a `Combobox` with `multiple`.
 */
export function CheckboxGroup(all: CheckboxGroupProps) {
  const { options, selectAll, name, form, validityMessages, ...props } = all;
  const message = useMessages(english);
  const choices = choicesOf('CheckboxGroup', options);
  const { chosen, choose, first, readOnly } = useChosen('CheckboxGroup', choices, all);
  const free = choices.flatMap(([, option]) => (option.disabled ? [] : option.value));
  const count = free.filter((value) => chosen.includes(value)).length;

  return groupFrame(
    {
      role: 'group',
      name,
      validityMessages: { valueMissing: message('choicesMissing'), ...validityMessages },
      ...props,
    },
    () => (
      <>
        {selectAll && (
          <Checkbox
            className={styles.all}
            label={selectAll === true ? message('checkboxGroupAll') : selectAll}
            checked={count > 0 && count === free.length}
            indeterminate={count > 0 && count < free.length}
            disabled={props.disabled}
            readOnly={readOnly}
            form={form}
            onCheckedChange={(checked, event) => choose(free, checked, event)}
          />
        )}
        {choices.map(([key, option]) => (
          <Checkbox
            key={key}
            label={option.label}
            {...('description' in option && { description: option.description })}
            name={name}
            form={form}
            value={option.value}
            checked={chosen.includes(option.value)}
            disabled={props.disabled || option.disabled}
            readOnly={readOnly}
            required={option === first}
            onCheckedChange={(checked, event) => choose([option.value], checked, event)}
          />
        ))}
      </>
    ),
  );
}
