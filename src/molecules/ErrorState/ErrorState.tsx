'use client';

import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { errorStateTitle, useMessages } from '../../locale';
import { EmptyState, type EmptyStateProps } from '../EmptyState';
import { ErrorStateReport } from './ErrorStateReport';
import { ErrorStateRetry } from './ErrorStateRetry';
import * as styles from './ErrorState.styles';

const english = { errorStateTitle };

export interface ErrorStateProps extends Omit<EmptyStateProps, 'title'> {
  /** What is not there, in a few words. By default “This could not be loaded” in the language around it. */
  title?: ReactNode;
  /**
   * Adds a button that tries again. While the promise it returns is pending the button is busy; when that is
   * rejected, it can be pressed again.
   */
  onRetry?: () => unknown;
  /** It is being tried again: the button is busy. Where `onRetry` returns a promise, this is not needed. */
  retrying?: boolean;
  /** Under what your support finds what happened. Shown, and can be copied. */
  reportId?: string;
  /**
   * It appeared while people were on the page, so it is read out at once (APG: Alert).
   * @default false
   */
  live?: boolean;
}

/**
 * Stands where something would be that could not be loaded: says so, and what to do about it.
 *
 * Where only there is nothing to show use `EmptyState`; for a part of what is shown, `InlineAlert`.
 */
export function ErrorState({
  title,
  onRetry,
  retrying,
  reportId,
  live = false,
  icon,
  actions,
  className,
  children,
  ...props
}: ErrorStateProps) {
  const message = useMessages(english);
  return (
    <EmptyState
      role={live ? 'alert' : undefined}
      className={clsx(styles.root, className)}
      title={title ?? message('errorStateTitle')}
      icon={icon === undefined ? <ErrorIcon /> : icon}
      actions={
        (onRetry || actions) && (
          <>
            {onRetry && <ErrorStateRetry onRetry={onRetry} retrying={retrying} />}
            {actions}
          </>
        )
      }
      {...props}
    >
      {reportId ? (
        <>
          {children}
          <ErrorStateReport reportId={reportId} />
        </>
      ) : (
        children
      )}
    </EmptyState>
  );
}
