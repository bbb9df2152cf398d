'use client';

import { useRef, useState, type FocusEvent, type FormEvent, type SyntheticEvent } from 'react';
import { isRefused } from './isRefused';
import { keepSize } from './keepSize';
import { validityProblem, type ValidatedControl, type ValidityProblem } from './validityProblem';

interface ShownProblem extends ValidityProblem {
  control: ValidatedControl;
}

/** What `useFieldValidity` returns. */
export interface FieldValidity {
  /** What to tell people, once it is time to, and of which control. */
  problem: ShownProblem | undefined;
  /** The control had the focus: from now on something may have to be announced. */
  visited: boolean;
  /** Looks at a control, and tells what is wrong with it or takes that back. */
  check: (control: ValidatedControl) => void;
  /** Takes it back, whatever is wrong. */
  forget: (nothing?: undefined) => void;
  /** To be spread on an element around the control. */
  handlers: {
    onBlur: (event: FocusEvent<HTMLElement>) => void;
    onChange: (event: FormEvent<HTMLElement>) => void;
    onFocus: (event: FocusEvent<HTMLElement>) => void;
    onInvalidCapture: (event: SyntheticEvent<HTMLElement>) => void;
  };
}

function isFirstProblem(control: ValidatedControl) {
  const controls = Array.from(control.form?.elements ?? [control]) as ValidatedControl[];
  return controls.find(validityProblem) === control;
}

/**
 * Finds out what native validation has against a control, and when to say so: when people leave it after
 * a change, or try to submit. What shows it takes it back with `useShownProblem`.
 *
 * A form with `noValidate` judges its fields itself, so nothing is told. The browser's own bubble is
 * suppressed; in its stead the first wrong field of the form gets the focus.
 *
 * @param id - Of the control that speaks for the field; without it, every control inside does. One that is
 * not native, such as a select, has its value in an unseen native one, whose id ends in `-value`
 */
export function useFieldValidity(id?: string): FieldValidity {
  const [visited, setVisited] = useState(false);
  const [shown, setShown] = useState<ShownProblem>();
  const changed = useRef(false);

  const check = (control: ValidatedControl) => {
    const problem = control.form?.noValidate ? undefined : validityProblem(control);
    if (problem?.flag !== shown?.flag || problem?.detail !== shown?.detail)
      setShown(problem && { ...problem, control });
  };

  const controlOf = ({ target: about, currentTarget }: SyntheticEvent<HTMLElement>) => {
    if (!('validity' in about)) return undefined;
    const target = about as ValidatedControl;
    // React's events also arrive from portals, whose content is none of this field's.
    if (!id) return currentTarget.contains(target) ? target : undefined;
    const native = target.ownerDocument.getElementById(`${id}-value`) as ValidatedControl | null;
    if (target.id !== id && target !== native) return undefined;
    // Another field may be called so.
    return currentTarget.contains(native) ? native! : target;
  };

  return {
    problem: shown,
    visited,
    check,
    forget: setShown,
    handlers: {
      onFocus: (event) => {
        if (!controlOf(event)) return;
        changed.current = false;
        setVisited(true);
      },
      onChange: (event) => {
        const control = controlOf(event);
        if (!control) return;
        changed.current = true;
        // Typing is not done yet; choosing is.
        if (shown || event.nativeEvent.type !== 'input') check(control);
      },
      onBlur: (event) => {
        const control = controlOf(event);
        // Whoever leaves by pressing a button wants to press it, whatever has to be said here then.
        keepSize(event.currentTarget);
        // Prevented by a control that has yet to find out what people meant.
        if (control && changed.current && !event.defaultPrevented) check(control);
      },
      onInvalidCapture: (event) => {
        const control = controlOf(event);
        if (!control || !isRefused(control)) return;
        event.preventDefault();
        check(control);
        if (isFirstProblem(control)) control.focus();
      },
    },
  };
}
