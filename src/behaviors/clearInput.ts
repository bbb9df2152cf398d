import { writeValue } from './writeValue';

/**
 * Empties a text input as its user would: it gets the focus, its `input` event is heard by everyone,
 * and Undo brings the text back.
 */
export function clearInput(input: HTMLInputElement): void {
  input.focus();
  input.select();
  // Nothing else keeps the history of Undo. jsdom has no such command.
  document.execCommand?.('delete');
  if (input.value) writeValue(input, '');
}
