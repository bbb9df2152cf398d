'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { useControllableState, warnOfUnknown } from '../../behaviors';
import { stepperLabel, stepperPosition, useMessages } from '../../locale';
import { StepperItem } from './StepperItem';
import { stepStates } from './stepperSteps';
import * as styles from './Stepper.styles';

const english = { stepperLabel, stepperPosition };

/** One of the steps. */
export interface StepperStep {
  /** Tells it from the others; not shown. */
  id: string;
  /** What is done there, in a few words. */
  label: ReactNode;
  /** A second line: what it is about, or that it may be left out. */
  description?: ReactNode;
  /** How it stands. By default, where people go in order, those before the current one are complete. */
  status?: 'complete' | 'error' | 'open';
  /** Makes it a link, for routers. Unsafe addresses are refused with a development warning. */
  href?: string;
  /** Nobody may go there now. */
  disabled?: boolean;
}

export interface StepperProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The steps, in their order. */
  steps: readonly StepperStep[];
  /** Names the list of them. By default “Steps” in the language around it. */
  label?: string;
  /** The id of the step people are at, if you keep that. Without `onCurrentChange` it only shows it. */
  current?: string;
  /** The id of the step people are at first, if it keeps that itself; by default the first. */
  defaultCurrent?: string;
  /** Called with the id of the step that people want to go to. */
  onCurrentChange?: (id: string, event: MouseEvent<HTMLElement>) => void;
  /**
   * People go from step to step in order, and back to those they have done. Set `false` where they may go to any.
   * @default true
   */
  linear?: boolean;
  /**
   * Beside each other, or below each other. Where there is little room, only the current step is shown beside
   * each other, with its number.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical';
}

/**
 * Shows the steps of something that takes several, which are done, and where people are. Its steps show nothing
 * themselves: that is up to the page.
 *
 * For parts that need no order use tabs; for progress that can only be watched, `ProgressBar`.
 */
export function Stepper({
  steps,
  label,
  current,
  defaultCurrent,
  onCurrentChange,
  linear = true,
  orientation = 'horizontal',
  className,
  ...props
}: StepperProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Stepper orientation', styles.orientation, orientation, 'horizontal');
  }
  const message = useMessages(english);
  const [at, change] = useControllableState<string | undefined, [MouseEvent<HTMLElement>]>(
    'Stepper current',
    current,
    defaultCurrent ?? steps?.find(Boolean)?.id,
    onCurrentChange as (id: string | undefined, event: MouseEvent<HTMLElement>) => void,
  );
  const usable = current === undefined || onCurrentChange !== undefined;
  const states = stepStates(steps, at, linear);
  return (
    <div className={clsx(styles.root, className)} {...props}>
      <ol
        className={clsx(
          styles.list,
          styles.orientation[orientation === 'vertical' ? orientation : 'horizontal'],
        )}
        aria-label={label ?? message('stepperLabel')}
      >
        {states.map((state, index) => (
          <StepperItem
            // Of one id there may be several.
            key={`${state.step.id} ${states.findIndex(({ step }) => step.id === state.step.id) - index}`}
            {...state}
            number={index + 1}
            position={message('stepperPosition', { step: index + 1, count: states.length })}
            onGo={usable ? (event) => change(state.step.id, event) : undefined}
          />
        ))}
      </ol>
    </div>
  );
}
