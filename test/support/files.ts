import { act } from '@testing-library/react';

/** A file of so many bytes, always of the same time: two of the same name and size are the same. */
export function fileOf(name: string, size = 4, type = ''): File {
  return new File([new Uint8Array(size)], name, { lastModified: 1_700_000_000_000, type });
}

/** What a drag or the clipboard holds: files, or text. */
export function transferOf(...content: (File | string)[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const one of content) {
    if (typeof one === 'string') transfer.setData('text/plain', one);
    else transfer.items.add(one);
  }
  return transfer;
}

const send = (target: Element, event: Event) => {
  act(() => {
    target.dispatchEvent(event);
  });
  return !event.defaultPrevented;
};

const real = { bubbles: true, cancelable: true };

/**
 * Drags something over an element, drops it, or leaves. Testing Library's own events lose what is dragged.
 *
 * @returns whether the browser would then do what it does by itself
 */
export const drag = (
  type: 'dragover' | 'dragleave' | 'drop',
  target: Element,
  dataTransfer: DataTransfer,
): boolean => send(target, new DragEvent(type, { ...real, dataTransfer }));

/** Pastes something, as `drag` does. */
export const paste = (target: Element, clipboardData: DataTransfer): boolean =>
  send(target, new ClipboardEvent('paste', { ...real, clipboardData }));
