import type { KeyboardEvent } from 'react';
import { holdsFocus } from '../../behaviors';

/** The buttons of the tags, in order. */
export const buttonsOf = (list: Element | null | undefined): HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[role="listitem"] > button')] : [];

/** The input beside the tags. */
export const inputOf = (list: Element | null | undefined): HTMLElement | null | undefined =>
  list?.parentElement?.querySelector<HTMLElement>(':scope > input');

/** The end of a `ref`: whoever takes a tag away, the focus that it has goes to the input. */
export function keepFocusInField(tag: Element): () => void {
  const input = inputOf(tag.closest('[role="list"]'));
  return () => {
    if (tag.contains(document.activeElement)) queueMicrotask(() => holdsFocus() || input?.focus());
  };
}

/** How far an arrow key goes, in the direction of writing; 0 if it is none. */
export function arrowStep({ key, currentTarget }: KeyboardEvent): -1 | 0 | 1 {
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const { direction } = getComputedStyle(currentTarget);
  return direction === 'rtl' && step !== 0 ? (-step as -1 | 1) : step;
}

/** Whether a key belongs to a word that is being composed. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
