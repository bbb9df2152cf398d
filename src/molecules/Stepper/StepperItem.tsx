'use client';

import { clsx } from 'clsx/lite';
import type { MouseEvent } from 'react';
import { hasModifier, keepFocus, safeHref } from '../../behaviors';
import { CheckIcon } from '../../icons/CheckIcon';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { stepperComplete, stepperError, useLocale, useMessages } from '../../locale';
import type { StepState } from './stepperSteps';
import * as styles from './Stepper.styles';

const english = { stepperComplete, stepperError };

interface StepperItemProps extends StepState {
  number: number;
  /** Which one it is, of how many: shown where the others are not. */
  position: string;
  onGo: ((event: MouseEvent<HTMLElement>) => void) | undefined;
}

/** A step: text, or a button or link where people may go there. */
export function StepperItem({
  step,
  current,
  status,
  reachable,
  number,
  position,
  onGo,
}: StepperItemProps) {
  const message = useMessages(english);
  const { locale } = useLocale();
  const { label, description, href } = step;
  const address = reachable && href !== undefined ? safeHref(href) : undefined;
  const kind = address !== undefined ? 'a' : reachable && onGo ? 'button' : 'span';
  const Part = kind as 'a';
  return (
    <li className={clsx(styles.item, styles.status[status])} data-current={current || undefined}>
      <Part
        ref={keepFocus}
        className={styles.step}
        type={kind === 'button' ? 'button' : undefined}
        href={address}
        aria-current={current ? 'step' : undefined}
        onClick={
          kind === 'span' ? undefined : (event) => !(address && hasModifier(event)) && onGo?.(event)
        }
      >
        {/* The list has the order. */}
        <span className={styles.mark} aria-hidden>
          {status === 'complete' ? (
            <CheckIcon />
          ) : status === 'error' ? (
            <ErrorIcon />
          ) : (
            number.toLocaleString(locale)
          )}
        </span>
        <span className={styles.words}>
          <span className={styles.position}>{position}</span>
          <span className={styles.label}>{label}</span>
          {status !== 'open' && (
            <span className={styles.hidden}>
              {', '}
              {message(status === 'complete' ? 'stepperComplete' : 'stepperError')}
            </span>
          )}
          {description && <span className={styles.note}>{description}</span>}
        </span>
      </Part>
    </li>
  );
}
