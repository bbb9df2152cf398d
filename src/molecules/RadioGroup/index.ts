export type { ChoiceOption, ChoiceOptions } from '../../behaviors';
export { groupFrame, type GroupAttributes, type GroupOptions } from './groupFrame';
export { RadioGroup, type RadioGroupProps } from './RadioGroup';
