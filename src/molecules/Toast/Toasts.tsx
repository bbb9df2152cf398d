'use client';

import { useState, type ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { toastClear, toastMore, toastRegion, useLocale, useWords } from '../../locale';
import { ToastItem } from './ToastItem';
import { toast } from './toast';
import { useToastRegion } from './useToastRegion';
import { useToastTime } from './useToastTime';
import { useToastEntries } from './useToast';
import * as styles from './Toast.styles';

export type ToastsProps = Omit<ComponentProps<'section'>, 'children' | 'popover'>;

const english = { toastClear, toastMore, toastRegion };

/** So many are shown at once. */
const most = 3;

/**
 * Where the toasts of the page appear: put it beside your app, once, inside its providers. It stands above
 * everything, in the corner where lines end, and moves into a modal dialog that opens, where alone it can be reached:
 * there it leaves the corner, in which dialogs have their buttons. F6 takes the keyboard there, F6 or Escape back.
 */
export function Toasts({ className, ...props }: ToastsProps) {
  const entries = useToastEntries();
  const { locale } = useLocale();
  const word = useWords(english);
  const [all, setAll] = useState(false);
  const { place, host, ready, idle } = useToastRegion(entries, all);
  const waiting = all ? 0 : entries.length - most;
  const seen = ready ? entries.slice(all ? 0 : -most) : [];
  useToastTime(seen, idle);
  if (all && entries.length <= most) setAll(false);

  return (
    <>
      <template ref={place} />
      {host &&
        createPortal(
          <section
            aria-label={word('toastRegion')}
            className={className ? `${styles.root} ${className}` : styles.root}
            popover="manual"
            tabIndex={-1}
            {...props}
          >
            <ol aria-live="polite" aria-relevant="additions text" className={styles.list}>
              {seen.map((entry) => (
                <ToastItem entry={entry} key={entry.id} />
              ))}
            </ol>
            {ready && waiting > 0 && (
              <div className={styles.rest}>
                <button className={styles.action} onClick={() => setAll(true)} type="button">
                  {word('toastMore').replace('{count}', waiting.toLocaleString(locale))}
                </button>
                <button className={styles.action} onClick={() => toast.dismiss()} type="button">
                  {word('toastClear')}
                </button>
              </div>
            )}
          </section>,
          host,
        )}
    </>
  );
}
