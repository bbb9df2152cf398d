import type {
  ChangeEvent,
  ClipboardEvent,
  ComponentProps,
  CompositionEvent,
  FocusEvent,
  KeyboardEvent,
} from 'react';
import { hasModifier } from '../../behaviors';
import { isList } from './addTags';
import { arrowStep, buttonsOf, inputOf, isComposing } from './tagKeys';
import type { Tags } from './useTags';

type Input = HTMLInputElement;

/** What the caller has to say about the input. */
type Own = Pick<
  ComponentProps<'input'>,
  'onBlur' | 'onChange' | 'onCompositionEnd' | 'onFocus' | 'onKeyDown' | 'onPaste' | 'readOnly'
>;

/** What keys do on a tag: the arrows go to its neighbours and to the input, F2 changes it, a letter is typed. */
export function listKey(event: KeyboardEvent<HTMLElement>, onEdit: (index: number) => void): void {
  const { key, currentTarget: list } = event;
  if (event.defaultPrevented || hasModifier(event)) return;
  const target = event.target as Element;
  const input = inputOf(list);
  const buttons = buttonsOf(list);
  const step = arrowStep(event);
  if (step !== 0) {
    const next = Math.max(0, buttons.indexOf(target as HTMLElement) + step);
    (buttons[next] ?? input)?.focus();
  } else if (key === 'Home') buttons[0]?.focus();
  else if (key === 'End') input?.focus();
  else if (key === 'F2') onEdit(buttons.indexOf(target as HTMLElement));
  else {
    // What is typed on a tag goes into the input.
    if (key.length === 1 && key !== ' ') input?.focus();
    return;
  }
  event.preventDefault();
}

/** What keys, clipboard and leaving do in the input. The caller's own handlers come first, and may prevent ours. */
export function inputHandlers(
  { add, set, text }: Tags,
  props: Own,
  around: { onFocus: () => void; onBlur: (event: FocusEvent<Input>) => void },
) {
  /** A list is taken apart, but for what is being typed after its last comma. */
  function typed(event: ChangeEvent<Input> | CompositionEvent<Input>) {
    const { value } = event.currentTarget;
    if (!isList(value)) set({ text: value.trimStart(), shown: '' });
    else {
      const rest = /[^,;，；、،؛]*$/.exec(value)![0];
      add(value.slice(0, value.length - rest.length), event, rest.trimStart());
    }
  }

  return {
    onBlur(event: FocusEvent<Input>) {
      props.onBlur?.(event);
      // The window was left, not the field.
      if (event.currentTarget.ownerDocument.activeElement === event.currentTarget) return;
      if (text.trim()) add(text, event);
      around.onBlur(event);
    },
    onFocus(event: FocusEvent<Input>) {
      props.onFocus?.(event);
      around.onFocus();
    },
    onChange(event: ChangeEvent<Input>) {
      props.onChange?.(event);
      const { isComposing: composing } = event.nativeEvent as InputEvent;
      if (composing) set({ text: event.currentTarget.value });
      else typed(event);
    },
    onCompositionEnd(event: CompositionEvent<Input>) {
      props.onCompositionEnd?.(event);
      typed(event);
    },
    onKeyDown(event: KeyboardEvent<Input>) {
      props.onKeyDown?.(event);
      const { key, currentTarget: input } = event;
      if (event.defaultPrevented || props.readOnly || hasModifier(event) || isComposing(event))
        return;
      const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
      if (key === 'Enter' && text.trim()) add(text, event);
      else if (atStart && !event.repeat && (key === 'Backspace' || arrowStep(event) < 0)) {
        const last = buttonsOf(input.parentElement).at(-1);
        if (!last) return;
        last.focus();
      } else if (key !== 'Enter' || !event.repeat) return;
      // Enter held down would submit the form.
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent<Input>) {
      props.onPaste?.(event);
      const pasted = event.clipboardData.getData('text');
      if (event.defaultPrevented || props.readOnly || !isList(pasted)) return;
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      add(value.slice(0, selectionStart!) + pasted + value.slice(selectionEnd!), event);
    },
  };
}
