'use client';

import type { ReactNode } from 'react';
import { TextFieldAction } from '../TextField';
import { usePressRepeat } from './usePressRepeat';
import * as styles from './NumberField.styles';

interface NumberFieldStepperProps {
  label: string;
  /** There is nowhere to go. */
  disabled: boolean;
  /** Takes a step, if there is one. */
  onStep: () => boolean;
  children: ReactNode;
}

/** A button that takes the number of a `NumberField` one step further, and on while it is held. */
export function NumberFieldStepper({ onStep, ...props }: NumberFieldStepperProps) {
  return <TextFieldAction className={styles.stepper} {...props} {...usePressRepeat(onStep)} />;
}
