'use client';

import { useChoice, type ChoiceProps } from '../Choice';
import * as styles from './Radio.styles';

export interface RadioProps extends ChoiceProps {
  /** What the form submits when this one is chosen. */
  value?: string | number;
}

/**
 * Chooses one of a few, all of which are worth seeing. Those with the same `name` in a form belong
 * together: choosing one lets go of the others. For many, use a select.
 */
export function Radio(props: RadioProps) {
  return useChoice({ type: 'radio', shape: styles.root, ...props });
}
