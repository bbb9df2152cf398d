import type { KeyboardEvent, MouseEvent } from 'react';

/**
 * Whether a key or a press goes together with a modifier key: then it is the browser's, such as a click on a link that
 * opens another tab or window.
 */
export const hasModifier = ({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent | MouseEvent): boolean => altKey || ctrlKey || metaKey || shiftKey;
