import { writeValue } from './writeValue';

/**
 * Gives a text input another text as its user would: only what differs is replaced, so that the caret
 * stands after it, its `input` event is heard by everyone, and Undo takes it back while the input has the
 * focus. Returns whether there was something to change.
 */
export function rewriteInput(input: HTMLInputElement, text: string): boolean {
  const { value } = input;
  if (value === text) return false;
  if (input.matches(':focus')) {
    const { start, end, added } = textChange(value, text);
    input.setSelectionRange(start, end);
    // Nothing else keeps the history of Undo. jsdom has no such command.
    document.execCommand?.(added ? 'insertText' : 'delete', false, added);
    if (input.value === text) return true;
  }
  writeValue(input, text);
  return true;
}

/** What makes one text of another: what is between `start` and `end` gives way to `added`. */
export function textChange(
  from: string,
  to: string,
): { start: number; end: number; added: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return { start, end: from.length - same, added: to.slice(start, to.length - same) };
}
