'use client';

import { clsx } from 'clsx/lite';
import { useLayoutEffect, useState, type SyntheticEvent } from 'react';
import { focusInto, keepFocusIn, useOwnRef, usePopover, warnOfUnknown } from '../../behaviors';
import type { PopoverProps } from './Popover';
import * as styles from './Popover.styles';

interface PopoverPanelProps extends Omit<
  PopoverProps,
  'anchor' | 'defaultOpen' | 'onOpenChange' | 'open' | 'trigger'
> {
  state: Parameters<typeof usePopover>[1];
}

/** The popover itself, in the top layer. */
export function PopoverPanel({
  label,
  state,
  placement = 'block-end',
  align = 'start',
  arrow,
  initialFocus,
  children,
  className,
  ref,
  ...props
}: PopoverPanelProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Popover placement', styles.placement, placement);
    warnOfUnknown('Popover align', styles.align, align);
  }
  const { open, anchor, onClose } = state;
  const popup = useOwnRef(ref);
  const [shown, setShown] = useState(false);
  usePopover(popup, state);

  useLayoutEffect(() => {
    // Its content comes after it was shown: before, nothing in it takes the focus, `autoFocus` or not.
    // oxlint-disable-next-line react/set-state-in-effect
    if (!shown) {
      keepFocusIn(popup.current!);
      setShown(true);
    } else if (open && !popup.current!.contains(document.activeElement)) {
      focusInto(popup.current!, initialFocus);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open, shown]);

  useLayoutEffect(() => {
    if (!arrow) return;
    const stop = new AbortController();
    // Most popovers have none.
    void import('./followArrow').then(({ followArrow }) =>
      followArrow(popup.current, anchor.current, stop.signal),
    );
    return () => stop.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the anchor stays while it is open
  }, [arrow]);

  const content = shown && (typeof children === 'function' ? children(onClose) : children);
  return (
    <div
      aria-label={label}
      className={clsx(
        styles.root,
        styles.placement[placement],
        styles.align[align],
        arrow && styles.pointed,
        className,
      )}
      popover="auto"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> closes otherwise
      role="dialog"
      tabIndex={-1}
      {...props}
      ref={popup}
      onReset={keep(props.onReset)}
      onSubmit={keep(props.onSubmit)}
    >
      {arrow ? (
        <>
          <div className={styles.body}>{content}</div>
          <span className={styles.arrow} hidden />
        </>
      ) : (
        content
      )}
    </div>
  );
}

/** React's events pass through the portal: a form around must not take these for its own. */
const keep =
  <Event extends SyntheticEvent>(own?: (event: Event) => void) =>
  (event: Event) => {
    own?.(event);
    event.stopPropagation();
  };
