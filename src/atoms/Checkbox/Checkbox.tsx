'use client';

import { useChoice, type ChoiceProps } from '../Choice';
import * as styles from './Checkbox.styles';

export interface CheckboxProps extends ChoiceProps {
  /**
   * Some, but not all, of what it stands for is chosen. Only looks and what is read out: it is submitted
   * by `checked`. Stays until you take it away.
   * @default false
   */
  indeterminate?: boolean;
  /**
   * It can be read and is submitted, but nobody can change it.
   * @default false
   */
  readOnly?: boolean;
}

/**
 * Chooses something that takes effect when the form is saved: one thing, or any number of several. For what takes
 * effect at once use `Switch`, for one of several `Radio`.
 */
export function Checkbox(props: CheckboxProps) {
  return useChoice({ type: 'checkbox', shape: styles.root, ...props });
}
