import type { KeyboardEvent } from 'react';

interface NumberKeys {
  /** The decimal sign of the language. */
  sign: () => string;
  step: (count: number) => unknown;
  /** Absent without such a limit. */
  toMin?: () => unknown;
  toMax?: () => unknown;
}

/** What the keys do in a number field (APG Spinbutton). */
export function numberKey(
  event: KeyboardEvent<HTMLInputElement>,
  { sign, step, toMin, toMax }: NumberKeys,
): void {
  const { altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
  // Together with another they move the caret or select; while a word is composed, they choose it.
  if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return;

  const acts: Record<string, (() => unknown) | undefined> = {
    ArrowUp: () => step(1),
    ArrowDown: () => step(-1),
    PageUp: () => step(10),
    PageDown: () => step(-10),
    Home: toMin,
    End: toMax,
    // It writes the sign of the keyboard's language, which may be another than the page's.
    NumpadDecimal: () => document.execCommand('insertText', false, sign()),
  };
  const act = acts[nativeEvent.code === 'NumpadDecimal' ? nativeEvent.code : event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
