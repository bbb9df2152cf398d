export { useChoice, type ChoiceProps } from './useChoice';
