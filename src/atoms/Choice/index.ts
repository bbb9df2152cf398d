export { useChoice, type ChoiceKind, type ChoiceProps } from './useChoice';
