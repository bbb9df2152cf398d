'use client';

import { useChoice, type ChoiceProps } from '../Choice';
import * as styles from './Switch.styles';

export interface SwitchProps extends ChoiceProps {
  /**
   * It can be read and is submitted, but nobody can change it.
   * @default false
   */
  readOnly?: boolean;
}

/**
 * Turns something on or off at once, without saving. For what is saved with a form, use `Checkbox`.
 */
export function Switch(props: SwitchProps) {
  return useChoice({
    type: 'checkbox',
    role: 'switch',
    shape: styles.root,
    place: styles.place,
    ...props,
  });
}
