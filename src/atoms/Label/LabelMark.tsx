'use client';

import { useMessages } from '../../locale';
import * as styles from './Label.styles';

interface LabelMarkProps {
  /** Whether it says “Required”, or “Optional”. */
  required: boolean;
}

/** The word beside a label. A module of its own: it comes from the locale, which is a client context. */
export function LabelMark({ required }: LabelMarkProps) {
  const message = useMessages();
  return (
    // No part of the control's name: the control says so itself.
    <span className={styles.mark} aria-hidden>
      {message(required ? 'fieldRequired' : 'fieldOptional')}
    </span>
  );
}
