'use client';

import { clsx } from 'clsx/lite';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { InlineAlert, type InlineAlertProps } from '../InlineAlert';
import { useDismissal } from './useDismissal';
import * as styles from './Banner.styles';

export interface BannerProps extends Omit<InlineAlertProps, 'live' | 'title'> {
  /** What it is about, in a few words: the name of the region that it is. */
  title: ReactNode;
  /**
   * People can dismiss it, and this browser remembers that they have, under this id: another announcement needs
   * another one. Where nothing can be stored, it is remembered as long as the page is open.
   */
  rememberAs?: string;
  /** Called when people dismiss it. Without `rememberAs`, taking it away is up to you. */
  onDismiss?: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Tells everybody something about the whole product, such as planned maintenance: across the top of the page, one at
 * a time. What can be dismissed for good is not shown before the page knows that it was not (so it is not in
 * the markup of a server).
 *
 * For a part of the page use `InlineAlert`.
 */
export function Banner({ title, rememberAs, onDismiss, className, ...props }: BannerProps) {
  const id = useId();
  const [dismissed, dismiss] = useDismissal(rememberAs);
  if (dismissed) return null;
  return (
    <InlineAlert
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the alert has the element
      role="region"
      aria-labelledby={id}
      className={clsx(styles.root, className)}
      title={<span id={id}>{title}</span>}
      onDismiss={
        rememberAs === undefined
          ? onDismiss
          : (event) => {
              dismiss();
              onDismiss?.(event);
            }
      }
      {...props}
    />
  );
}
