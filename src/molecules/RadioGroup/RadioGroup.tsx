'use client';

import { useId } from 'react';
import { Radio } from '../../atoms/Radio';
import {
  choicesOf,
  radioChoices,
  type ChoiceOptions,
  type RadioValueOptions,
} from '../../behaviors';
import { choiceMissing, useMessages } from '../../locale';
import { groupFrame, type GroupAttributes, type GroupOptions } from './groupFrame';

const english = { choiceMissing };

export interface RadioGroupProps extends GroupOptions, RadioValueOptions, GroupAttributes {
  /** What can be chosen, in the order in which it is shown. */
  options: ChoiceOptions;
}

/**
 * Asks for one of two to six values that are worth seeing (APG: Radio Group). For more use `Select`; where each needs
 * some explanation, `ChoiceCards`; to switch a view at once, `SegmentedControl`.
 */
export function RadioGroup(all: RadioGroupProps) {
  const { options, name, form, validityMessages, ...props } = all;
  const message = useMessages(english);
  const choices = choicesOf('RadioGroup', options);
  const told = radioChoices('RadioGroup', useId(), all);
  return groupFrame(
    {
      role: 'radiogroup',
      name,
      validityMessages: { valueMissing: message('choiceMissing'), ...validityMessages },
      ...props,
    },
    () =>
      choices.map(([key, option]) => (
        <Radio
          key={key}
          label={option.label}
          {...('description' in option && { description: option.description })}
          {...told(option)}
        />
      )),
  );
}
