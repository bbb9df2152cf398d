import { warnOnce } from '../../behaviors';
import type { StepperStep } from './Stepper';

/** How a step stands. */
export interface StepState {
  step: StepperStep;
  current: boolean;
  status: 'complete' | 'error' | 'open';
  /** People may go there. */
  reachable: boolean;
}

/** How all steps stand. Where the current one is none of them, nobody is anywhere. */
export function stepStates(
  steps: readonly StepperStep[] | undefined,
  current: string | undefined,
  linear: boolean,
): StepState[] {
  const known = (steps ?? []).filter(Boolean);
  const at = known.findIndex(({ id }) => id === current);
  if (process.env.NODE_ENV !== 'production') {
    for (const { id } of known) {
      if (known.filter((step) => step.id === id).length < 2) continue;
      warnOnce(
        `Stepper step ${id}`,
        `Stepper has several steps with the id "${id}", so only the first of them can be the current one. ` +
          'Give each an id of its own.',
      );
    }
  }
  return known.map((step, index) => {
    const status = step.status ?? (linear && index < at ? 'complete' : 'open');
    const reachable = !step.disabled && (!linear || index <= at || status !== 'open');
    return { step, current: index === at, status, reachable };
  });
}
