'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ComponentProps, type ReactNode } from 'react';
import { spinnerLoading, useMessages } from '../../locale';
import { useDelay } from './useDelay';
import { useHeldFocus } from './useHeldFocus';
import * as styles from './LoadingOverlay.styles';

const english = { spinnerLoading };

export interface LoadingOverlayProps extends ComponentProps<'div'> {
  /**
   * The content is being loaded anew, or saved: it can be seen, but not used.
   * @default false
   */
  loading?: boolean;
  /** What is going on, in words: shown, and read out. By default “Loading” in the language around it. */
  label?: string;
  /**
   * How long it may take, in milliseconds, before people see or hear of it: quick work does not flicker.
   * @default 300
   */
  delay?: number;
  /** What is covered while it loads. */
  children?: ReactNode;
}

/**
 * Covers a part of the page while that is loaded anew or saved. What is below stays where it is and cannot be used;
 * a focus in there is kept, and given back.
 *
 * Where there is nothing to show yet use `Skeleton`; for a single action, the `loading` of its button.
 */
export function LoadingOverlay({
  loading = false,
  label,
  delay = 300,
  className,
  children,
  ...props
}: LoadingOverlayProps) {
  const message = useMessages(english);
  const content = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  const shown = useDelay(loading, delay);
  useHeldFocus(loading, content, veil);
  const words = label ?? message('spinnerLoading');
  return (
    <div className={clsx(styles.root, className)} {...props}>
      <div ref={content} inert={loading} aria-busy={loading || undefined}>
        {children}
      </div>
      {loading && (
        // It has a focus only to hold it: what had it is out of reach.
        <div
          ref={veil}
          className={clsx(styles.veil, shown && styles.shown)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- none of those holds only a focus
          role="group"
          aria-label={words}
          tabIndex={-1}
        >
          {shown && (
            <div className={styles.sign} aria-hidden>
              {words}
            </div>
          )}
        </div>
      )}
      {/* A live region must be there before it has something to say. */}
      <output className={styles.announcement}>{shown && words}</output>
    </div>
  );
}
