export { CheckboxGroup, type CheckboxGroupProps } from './CheckboxGroup';
export { useChosen, type ChosenOptions } from './useChosen';
