'use client';

import { clsx } from 'clsx/lite';
import { useMemo, type ComponentProps, type SyntheticEvent } from 'react';
import { joinRefs } from '../../behaviors';
import { approach } from '../Tooltip';
import { watchClipping } from './watchClipping';
import * as styles from './TruncatedText.styles';

export interface TruncatedTextProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The whole text: it is what is copied, found on the page and read out. */
  children: string;
  /**
   * How many characters stay at the end, so that the ellipsis is in the middle: for identifiers, which differ in their last
   * characters.
   * @default 0
   */
  tail?: number;
}

const explain = ({ currentTarget, nativeEvent }: SyntheticEvent<Element>) => {
  if (!currentTarget.hasAttribute('data-clipped')) return;
  approach(currentTarget, nativeEvent, {
    draw(popup) {
      popup.textContent = currentTarget.textContent;
      return () => {};
    },
  });
};

/**
 * Text in one line; what does not fit is in its tooltip. It takes the keyboard focus only while it is clipped.
 * For several lines, use `Text lines`.
 */
export function TruncatedText({
  children,
  tail = 0,
  className,
  ref,
  ...props
}: TruncatedTextProps) {
  const kept = Math.trunc(tail) > 0 ? Math.trunc(tail) : 0;
  const stops = props.tabIndex === undefined;
  const attach = useMemo(
    // A text of another length is measured anew.
    () =>
      joinRefs(
        (root: HTMLSpanElement | null) => (root ? watchClipping(root, kept, stops) : undefined),
        ref,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [children, kept, stops, ref],
  );
  return (
    <span
      ref={attach}
      className={clsx(styles.root, kept > 0 && styles.middle, className)}
      // An identifier reads from its first letter on, in a right-to-left page, too.
      dir="auto"
      onFocusCapture={explain}
      onPointerOverCapture={explain}
      {...props}
    >
      {kept > 0 ? <span className={styles.text}>{children}</span> : children}
    </span>
  );
}
