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
import { approach } from '../../atoms/Tooltip';
import { mergeProps, warnOfUnknown } from '../../behaviors';
import * as styles from './HoverCard.styles';
import { useName } from './useName';

export interface HoverCardProps extends Omit<ComponentProps<'a'>, 'children' | 'content'> {
  /** What the card is about, and its accessible name: “Nadia Boulanger, composer”. */
  label: string;
  /** A preview of what the trigger leads to. It exists only while it is shown, so it may load what it needs. */
  content: ReactNode;
  /**
   * The side of the trigger it stands at, as long as there is room.
   * @default 'block-end'
   */
  placement?: 'block-start' | 'block-end' | 'inline-start' | 'inline-end';
  /** The one element it is about: most often a link. All other props are passed on to it. */
  children: ReactElement<ComponentProps<'a'>>;
}

/**
 * Shows what a link leads to when it is hovered or focused for a moment (WCAG 2.2, 1.4.13 Content on Hover or Focus). By
 * touch the link just works, so the card must hold nothing that is not behind the link as well.
 */
export function HoverCard({
  label,
  content,
  placement = 'block-end',
  children,
  ...props
}: HoverCardProps) {
  const [popup, setPopup] = useState<HTMLElement | null>(null);
  useName(popup, label);
  if (!isValidElement<ComponentProps<'a'>>(children)) return children;

  const draw = (into: HTMLElement) => {
    setPopup(into);
    return () => setPopup((now) => (now === into ? null : now));
  };
  const hear = ({ currentTarget, nativeEvent }: SyntheticEvent<Element>) => {
    if (!content || (nativeEvent as PointerEvent).pointerType === 'touch') return;
    if (process.env.NODE_ENV !== 'production') {
      warnOfUnknown('HoverCard placement', styles.placement, placement);
    }
    const looks = `${styles.root} ${styles.placement[placement] ?? ''}`;
    approach(currentTarget, nativeEvent, { card: true, draw, looks });
  };

  const trigger = cloneElement(
    children,
    mergeProps(children.props, {
      ...props,
      'aria-details': popup?.id,
      // A press may come before what opens it is there.
      onClickCapture: hear,
      onFocusCapture: hear,
      onPointerOverCapture: hear,
    }),
  );
  return popup ? (
    <>
      {trigger}
      {createPortal(content, popup)}
    </>
  ) : (
    trigger
  );
}
