'use client';

import {
  cloneElement,
  type ComponentProps,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { useControllableState, usePresence } from '../../behaviors';
import { PopoverPlace } from './PopoverPlace';

export interface PopoverProps extends Omit<
  ComponentProps<'div'>,
  'children' | 'popover' | 'role' | 'title'
> {
  /** What the popover is for: its accessible name, such as “Filter claims”. */
  label: string;
  /** Whether it is open, when the parent decides. */
  open?: boolean;
  /**
   * Whether it starts open, when the parent leaves it alone.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it asks to open or to close, by whatever means. */
  onOpenChange?: (open: boolean) => void;
  /** The button that opens it, and closes it again; it stands there. */
  trigger?: ReactElement<TriggerProps>;
  /** What it stands at, if not its trigger. With neither, it stands at the element it was written in. */
  anchor?: RefObject<HTMLElement | null>;
  /**
   * The side of the anchor it stands at, as long as there is room.
   * @default 'block-end'
   */
  placement?: 'block-start' | 'block-end' | 'inline-start' | 'inline-end';
  /**
   * Which of its edges is in line with the anchor's, or its centre.
   * @default 'start'
   */
  align?: 'start' | 'center' | 'end';
  /**
   * An arrow points at the anchor: for where several could be meant.
   * @default false
   */
  arrow?: boolean;
  /**
   * What has the focus when it opens: a ref, or a selector within the popover. By default what has `autoFocus`,
   * else its first control, else the popover itself.
   */
  initialFocus?: RefObject<HTMLElement | null> | string;
  /** What it holds. A function is given `close`. */
  children?: ReactNode | ((close: () => void) => ReactNode);
}

type TriggerProps = Pick<ComponentProps<'button'>, 'aria-expanded' | 'aria-haspopup' | 'onClick'>;

/**
 * A few controls, or more about one thing, beside what they belong to; the page stays usable (a non-modal
 * dialog, on the platform's own popovers). It closes on Escape and on a press elsewhere, so nothing that would be missed
 * may be left in it: that is for `Dialog`. What can be chosen is for `Menu`; mere words are for `Toggletip`.
 */
export function Popover({
  open,
  defaultOpen = false,
  onOpenChange,
  trigger,
  ...props
}: PopoverProps) {
  const [wanted, setOpen] = useControllableState({
    name: 'Popover open',
    value: open,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  const [present, onExited] = usePresence(wanted);

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    trigger?.props.onClick?.(event);
    if (!event.defaultPrevented) setOpen(!wanted);
  };

  return (
    <>
      {present && (
        <PopoverPlace
          {...props}
          open={wanted}
          triggered={Boolean(trigger)}
          onClose={() => setOpen(false)}
          onExited={onExited}
        />
      )}
      {trigger &&
        cloneElement(trigger, { 'aria-expanded': wanted, 'aria-haspopup': 'dialog', onClick })}
    </>
  );
}
