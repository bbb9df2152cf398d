'use client';

import { useChoice, type ChoiceKind, type ChoiceProps } from '../Choice';
import * as styles from './Switch.styles';

export interface SwitchProps extends ChoiceProps {
  /**
   * It can be read and is submitted, but nobody can change it.
   * @default false
   */
  readOnly?: boolean;
}

const kind: ChoiceKind = {
  component: 'Switch',
  type: 'checkbox',
  role: 'switch',
  shape: styles.root,
  place: styles.place,
};

/**
 * Turns something on or off at once, without saving. For what is saved with a form, use `Checkbox`.
 */
export function Switch(props: SwitchProps) {
  return useChoice(kind, props);
}
