'use client';

import {
  cloneElement,
  isValidElement,
  useState,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { mergeProps } from '../../behaviors';
import { approach } from './approach';
import { tooltipClass, type TooltipPlacement } from './tooltipClass';

export interface TooltipProps extends Omit<ComponentProps<'button'>, 'children' | 'content'> {
  /** A few words more about the trigger. Nothing that can be pressed: that is for `Toggletip` or `Popover`. */
  content: ReactNode;
  /**
   * The side of the trigger it stands at, as long as there is room.
   * @default 'block-start'
   */
  placement?: TooltipPlacement;
  /** The one element it is about, which must take the focus. All other props are passed on to it. */
  children: ReactElement;
}

interface TriggerProps extends ComponentProps<'button'> {
  disabledReason?: string;
}

/**
 * Describes an element when it is hovered, focused or held (APG Tooltip). It never names it: give the trigger
 * a name of its own. A button with a `disabledReason` shows the reason instead. What opens it is loaded when
 * people first come near one.
 */
export function Tooltip({ content, placement, children, ...props }: TooltipProps) {
  const [popup, setPopup] = useState<HTMLElement | null>(null);
  if (!isValidElement<TriggerProps>(children)) return children;

  const draw = (into: HTMLElement) => {
    setPopup(into);
    return () => setPopup((now) => (now === into ? null : now));
  };
  const hear = ({ currentTarget, nativeEvent }: SyntheticEvent<Element>) =>
    approach(currentTarget, nativeEvent, {
      draw,
      // A reason why it is off goes first.
      look: () => !currentTarget.matches('[aria-disabled][title]'),
      looks: tooltipClass(placement),
    });

  const wanted: Record<string, unknown> = { ...props };
  const own = children.props;
  if (content && !own.disabledReason) {
    // A press may come before what opens it is there.
    wanted.onClickCapture = hear;
    wanted.onFocusCapture = hear;
    wanted.onPointerOverCapture = hear;
    // The browser would show it beside ours.
    wanted.title = undefined;
    // Heard wherever the trigger is read out, not only where it is focused.
    wanted['aria-description'] = typeof content === 'string' ? content : undefined;
    const described = own['aria-describedby'];
    if (popup) wanted['aria-describedby'] = described ? `${described} ${popup.id}` : popup.id;
  }
  const trigger = cloneElement(children, mergeProps(own, wanted));
  return popup ? (
    <>
      {trigger}
      {createPortal(content, popup)}
    </>
  ) : (
    trigger
  );
}
