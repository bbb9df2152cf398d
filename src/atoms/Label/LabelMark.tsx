'use client';

import { fieldOptional, fieldRequired, useMessages } from '../../locale';
import * as styles from './Label.styles';

const english = { fieldOptional, fieldRequired };

interface LabelMarkProps {
  /** Whether it says “Required”, or “Optional”. */
  required: boolean;
}

/** The word beside a label. A module of its own: it comes from the locale, which is a client context. */
export function LabelMark({ required }: LabelMarkProps) {
  const message = useMessages(english);
  return (
    // No part of the control's name: the control says so itself.
    <span className={styles.mark} aria-hidden>
      {message(required ? 'fieldRequired' : 'fieldOptional')}
    </span>
  );
}
