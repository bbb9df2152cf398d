export { CheckboxGroup, type CheckboxGroupProps } from './CheckboxGroup';
export { useChosen } from './useChosen';
