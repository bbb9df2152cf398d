'use client';

import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { useShownProblem, type FieldValidity } from '../../behaviors';
import * as styles from './Field.styles';

interface FieldMessageProps {
  id: string;
  /** What kind of message it is. */
  tone: keyof typeof drawings;
  text: ReactNode;
  validity: FieldValidity;
}

// Drawn here: three icons would weigh more than everything else. Lucide (ISC, see LICENSE), as in `src/icons`.
const drawings = {
  // In one path, browsers would round what crosses otherwise.
  error: [
    'm15 9-6 6',
    'M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
    'm9 9 6 6',
  ],
  warning: [
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  ],
  success: ['M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20M16 9l-5.5 5.5L8 12'],
};

/** What a field has to say about its value: a live region, which must be there before it has something to say. */
export function FieldMessage({ id, tone, text, validity }: FieldMessageProps) {
  useShownProblem(validity);
  return (
    <div aria-live="polite">
      {text && (
        <div className={clsx(styles.note, styles.message, styles.tone[tone])} id={id}>
          <svg aria-hidden viewBox="0 0 24 24">
            {drawings[tone].map((path) => (
              <path key={path} d={path} />
            ))}
          </svg>
          {text}
        </div>
      )}
    </div>
  );
}
