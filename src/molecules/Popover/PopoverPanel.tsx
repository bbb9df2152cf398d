'use client';

import { clsx } from 'clsx/lite';
import { useLayoutEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { classOf, joinRefs, usePopover } from '../../behaviors';
import { focusInto } from './focusInto';
import type { PopoverProps } from './Popover';
import { PopoverArrow } from './PopoverArrow';
import * as styles from './Popover.styles';

export interface PopoverPanelProps extends Omit<
  PopoverProps,
  'anchor' | 'defaultOpen' | 'onOpenChange' | 'trigger'
> {
  anchor: HTMLElement;
  open: boolean;
  onClose: () => void;
  onExited: () => void;
}

/** The popover itself, in the top layer. */
export function PopoverPanel({
  label,
  anchor,
  open,
  onClose,
  onExited,
  placement = 'block-end',
  align = 'start',
  arrow = false,
  initialFocus,
  children,
  className,
  ref,
  onReset,
  onSubmit,
  ...props
}: PopoverPanelProps) {
  const popup = useRef<HTMLDivElement>(null);
  const joined = useMemo(() => joinRefs(popup, ref), [ref]);
  const [shown, setShown] = useState(false);
  usePopover(popup, { open, anchor: { current: anchor }, onClose, onExited });

  useLayoutEffect(() => {
    // Its content comes after it was shown: before, nothing in it takes the focus, `autoFocus` or not.
    // oxlint-disable-next-line react/set-state-in-effect
    if (!shown) setShown(true);
    else if (open) focusInto(popup.current!, initialFocus);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open, shown]);

  const content = shown && (typeof children === 'function' ? children(onClose) : children);
  return (
    <div
      aria-label={label}
      className={clsx(
        styles.root,
        classOf(styles.placement, placement, 'block-end', 'Popover placement'),
        classOf(styles.align, align, 'start', 'Popover align'),
        arrow && styles.pointed,
        className,
      )}
      popover="auto"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> closes otherwise
      role="dialog"
      tabIndex={-1}
      {...props}
      ref={joined}
      // React's events pass through the portal: a form around must not take these for its own.
      onReset={(event) => keep(event, onReset)}
      onSubmit={(event) => keep(event, onSubmit)}
    >
      {arrow ? (
        <>
          <div className={styles.body}>{content}</div>
          <PopoverArrow anchor={anchor} />
        </>
      ) : (
        content
      )}
    </div>
  );
}

function keep<Event extends SyntheticEvent>(event: Event, own?: (event: Event) => void) {
  own?.(event);
  event.stopPropagation();
}
