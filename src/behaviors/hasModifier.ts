/**
 * Whether a key or a press goes together with a modifier key: then it is the browser's, such as a click on a link that
 * opens another tab or window.
 */
export const hasModifier = ({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
