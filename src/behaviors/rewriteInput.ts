/**
 * Gives a text input another text as its user would: only what differs is replaced, so that the caret
 * stands after it, its `input` event is heard by everyone, and Undo takes it back while the input has the
 * focus. Returns whether there was something to change.
 */
export function rewriteInput(input: HTMLInputElement, text: string): boolean {
  const { value } = input;
  if (value === text) return false;
  const shorter = Math.min(value.length, text.length);
  let start = 0;
  while (start < shorter && value[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && value.at(-1 - end) === text.at(-1 - end)) end += 1;

  if (input.matches(':focus')) {
    const added = text.slice(start, text.length - end);
    input.setSelectionRange(start, value.length - end);
    // Nothing else keeps the history of Undo. jsdom has no such command.
    document.execCommand?.(added ? 'insertText' : 'delete', false, added);
    if (input.value === text) return true;
  }
  // React hears only of values that were set behind the back of its own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
