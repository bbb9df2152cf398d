import type { MouseEvent } from 'react';

/** Whether a click on a link is for another tab or window, or to save what it leads to: nothing changes here then. */
export const opensElsewhere = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
