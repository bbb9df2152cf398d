'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { focusable } from '../../behaviors';

/** What takes a click for itself; a popup is drawn over the card, and stands in it. */
const controls = `${focusable},label,[aria-disabled],[popover]`;

/** Hands a click on the words of a card to its target: unless it has selected some, or was for a control. */
function press(event: MouseEvent<HTMLElement>) {
  const card = event.currentTarget;
  const place = event.target as Element;
  const control = place.closest(controls);
  // What was written in the card but drawn elsewhere, such as a dialog, is not on it.
  if (!card.contains(place) || (control !== card && card.contains(control))) return;
  const selection = getSelection();
  const selects = selection?.isCollapsed === false && selection.containsNode(card, true);
  if (selects || event.defaultPrevented) return;
  // Those around the card, such as another card, hear of one click: that on the target.
  event.stopPropagation();
  card.firstElementChild!.dispatchEvent(new window.MouseEvent('click', event.nativeEvent));
}

/** A card whose first child is its target. */
export function CardSurface(props: ComponentProps<'div'>) {
  // Only a larger place to click on: keyboard and assistive technology have the target itself.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <div {...props} onClick={press} />;
}
