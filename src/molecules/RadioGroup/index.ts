export {
  choicesOf,
  groupFrame,
  type ChoiceOption,
  type ChoiceOptions,
  type GroupAttributes,
  type GroupOptions,
} from './groupFrame';
export { radioChoices, type RadioValueOptions } from './radioChoices';
export { RadioGroup, type RadioGroupProps } from './RadioGroup';
