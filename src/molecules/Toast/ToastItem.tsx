'use client';

import { useLayoutEffect, useRef } from 'react';
import { warnOfUnknown, whenExited } from '../../behaviors';
import { toastDismiss, toastUndo, useWords } from '../../locale';
import { swipeToast } from './swipeToast';
import { toast } from './toast';
import { toastStore, type ToastEntry } from './toastStore';
import * as styles from './Toast.styles';

const english = { toastDismiss, toastUndo };

const circle = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0';

/** From Lucide (ISC), each as one path. */
const drawings = {
  neutral: '',
  info: `${circle}M12 16v-4M12 8h.01`,
  success: `${circle}M9 12l2 2 4-4`,
  warning:
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  danger: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm7 7-6 6m0-6 6 6',
};

/** One toast. */
export function ToastItem({ entry }: { entry: ToastEntry }) {
  const { id, message, description, tone, action, undo, assertive, leaving, loading } = entry;
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('toast tone', styles.tone, tone);
  const ref = useRef<HTMLLIElement>(null);
  const word = useWords(english);
  const drawing = drawings[tone];
  const act = action ?? (undo && { label: word('toastUndo'), onClick: undo });

  useLayoutEffect(() => toastStore.show(entry), [entry]);

  useLayoutEffect(() => {
    const item = ref.current!;
    if (leaving) return whenExited(item, () => toastStore.remove(entry));
    // Drawn away, it may be back before it has left.
    item.style.translate = '';
  }, [entry, leaving]);

  return (
    <li
      aria-busy={loading || undefined}
      className={`${styles.item} ${styles.tone[tone] ?? ''}`}
      inert={leaving}
      onPointerDown={(event) => swipeToast(event, () => toast.dismiss(id))}
      ref={ref}
    >
      {!loading && drawing && (
        <svg aria-hidden viewBox="0 0 24 24">
          <path d={drawing} />
        </svg>
      )}
      <div aria-atomic className={styles.words} role={assertive ? 'alert' : undefined}>
        {message}
        {description != null && <p className={styles.description}>{description}</p>}
      </div>
      {act && (
        <button
          className={styles.action}
          onClick={(event) => {
            act.onClick(event);
            if (!event.defaultPrevented) toast.dismiss(id);
          }}
          type="button"
        >
          {act.label}
        </button>
      )}
      <button
        aria-label={word('toastDismiss')}
        className={styles.close}
        onClick={() => toast.dismiss(id)}
        title={word('toastDismiss')}
        type="button"
      >
        <svg aria-hidden viewBox="0 0 24 24">
          <path d="M18 6 6 18M6 6l12 12" />
        </svg>
      </button>
    </li>
  );
}
