'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { rewriteInput, textChange } from '../../behaviors';
import type { MaskedEdit, TextMask } from '../TextField';
import { deletedRange } from './deletedRange';

const isForeseen = /^(insert(Text|From(Paste|Drop))|deleteContent(Back|For)ward)$/;

/**
 * Writes what is typed into an input as a mask does. An edit is seen before it happens, so that each is one step of
 * the browser's own Undo; what cannot be foreseen (a deleted word, a dragged one, autofill) is put right
 * afterwards. A word that is being composed is left alone until it is done.
 *
 * @param onEdit - Told after each edit what was left out of it
 */
export function useMaskedInput(
  ref: RefObject<HTMLInputElement | null>,
  mask: TextMask,
  onEdit: (leftOut: string, input: HTMLInputElement) => void,
): void {
  const latest = useRef({ mask, onEdit });
  useEffect(() => {
    latest.current = { mask, onEdit };
  });

  useEffect(() => {
    const input = ref.current!;
    let writing = false;
    let before = '';
    let composed = { value: '', start: 0, end: 0 };

    const state = () => ({
      value: input.value,
      start: input.selectionStart ?? input.value.length,
      end: input.selectionEnd ?? input.value.length,
    });

    function write({ text, caret, leftOut }: MaskedEdit) {
      writing = true;
      rewriteInput(input, text);
      writing = false;
      if (input.matches(':focus')) input.setSelectionRange(caret, caret);
      latest.current.onEdit(leftOut, input);
    }

    const listeners = {
      beforeinput(event: InputEvent) {
        const { data, inputType, isComposing } = event;
        if (writing || isComposing) return;
        const { value, start, end } = state();
        before = value;
        // A page behind another window is not told where a text is dropped.
        if (!isForeseen.test(inputType) || !input.matches(':focus')) return;
        const range = data ? { start, end } : deletedRange(value, start, end, inputType);
        if (!range) return;
        event.preventDefault();
        write(latest.current.mask.edit(value, range.start, range.end, data ?? ''));
      },
      input({ inputType = '', isComposing }: InputEvent) {
        if (writing || isComposing || inputType.startsWith('history')) return;
        const { value, start } = state();
        const { mask } = latest.current;
        const change = textChange(before, value);
        const edit = inputType.startsWith('delete')
          ? mask.edit(value, start, start, '')
          : inputType === 'insertFromDrop'
            ? mask.edit(before, change.start, change.end, change.added)
            : // Autofill replaces all there was.
              mask.edit('', 0, 0, value);
        if (edit.text !== value) write(edit);
      },
      compositionstart() {
        composed = state();
      },
      compositionend({ data }: CompositionEvent) {
        const { value, start, end } = composed;
        write(latest.current.mask.edit(value, start, end, data));
      },
      // A separator at the end, or what was typed before the page was ready.
      blur: () => rewriteInput(input, latest.current.mask.format(input.value)),
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [type, listener] of entries) input.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of entries) input.removeEventListener(type, listener);
    };
  }, [ref]);
}
