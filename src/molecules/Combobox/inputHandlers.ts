import type {
  ChangeEvent,
  ClipboardEvent,
  FocusEvent,
  KeyboardEvent,
  MouseEvent,
  PointerEvent,
} from 'react';
import type { ComboboxProps } from './ComboboxProps';
import { optionNamed, type ComboboxOption } from './comboboxRows';
import { pastedParts } from './comboboxValues';
import { loadList } from './lazyList';
import type { ComboboxState } from './useCombobox';

type Input = HTMLInputElement;

const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

/**
 * What keys, pointer and clipboard do in the input of a `Combobox` (WAI-ARIA APG Combobox, with list autocomplete).
 * The caller's own handlers come first, and may prevent ours.
 */
export function inputHandlers<Multiple extends boolean, Option extends ComboboxOption>(
  combobox: ComboboxState<Option>,
  props: ComboboxProps<Multiple, Option>,
  locale: string,
) {
  const { choose, fixed, list, open, query, seek, seeking, set, settle, setValues, text, values } =
    combobox;
  const { load, minCharacters = 0, multiple, options } = props;

  const find = (name: string) => optionNamed(options, name, locale);
  const request = { ...props, locale };

  function pressed(event: KeyboardEvent<Input>): boolean {
    const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
    const down = key === 'ArrowDown';
    if (ctrlKey || metaKey || shiftKey) return false;
    if (altKey) {
      if (down) set({ open: true, start: 'chosen' });
      else if (key === 'ArrowUp') set({ open: false });
      return down || key === 'ArrowUp';
    }
    switch (key) {
      case 'Enter':
        // An open list never lets the form go: the second Enter submits, and one held down is none.
        if (!open || event.repeat) return event.repeat;
        if (!list.current?.choose(event)) set({ open: false });
        return true;
      case 'Escape':
        if (open) set({ open: false });
        else if (query !== null) set({ query: null });
        else if (text) setValues([], event);
        else return false;
        return true;
      case 'Backspace':
        if (!multiple || text || values.length === 0 || event.repeat) return false;
        setValues(values.slice(0, -1), event);
        return true;
      default:
        if (open) return list.current?.move(key) ?? false;
        if (down || key === 'ArrowUp') set({ open: true, start: down ? 'first' : 'last' });
        return down || key === 'ArrowUp';
    }
  }

  return {
    onBlur(event: FocusEvent<Input>) {
      props.onBlur?.(event);
      // The window was left, not the field.
      if (event.currentTarget.ownerDocument.activeElement === event.currentTarget) return;
      if (!open && query === null) return;
      const name = query?.trim();
      const asked = seeking.current?.signal.aborted === false;
      const meant = name && !fixed ? (find(name) ?? list.current?.find(name)) : null;
      if (asked || (meant === undefined && load && name!.length >= minCharacters)) {
        // Nothing is to be said against it before the server has answered.
        event.preventDefault();
        if (!asked) void seek([name!], event, request);
      } else settle([], [meant], event);
    },
    onChange(event: ChangeEvent<Input>) {
      props.onChange?.(event);
      const typed = event.currentTarget.value;
      // Autofill presses no key.
      const filled = !('inputType' in event.nativeEvent);
      const meant = filled && typed ? find(typed) : undefined;
      if (meant && !values.includes(meant.value)) {
        choose(meant, event);
        return;
      }
      set({ open: true, query: typed, start: typed ? 'found' : null });
      if (!multiple && !typed) setValues([], event);
    },
    onClick(event: MouseEvent<Input>) {
      props.onClick?.(event);
      if (!fixed && !open && !event.defaultPrevented) set({ open: true, start: 'chosen' });
    },
    onFocus(event: FocusEvent<Input>) {
      props.onFocus?.(event);
      void loadList();
    },
    onKeyDown(event: KeyboardEvent<Input>) {
      props.onKeyDown?.(event);
      if (fixed || event.defaultPrevented || isComposing(event)) return;
      if (pressed(event)) event.preventDefault();
    },
    onPointerEnter(event: PointerEvent<Input>) {
      props.onPointerEnter?.(event);
      void loadList();
    },
    onPaste(event: ClipboardEvent<Input>) {
      props.onPaste?.(event);
      if (!multiple || fixed || event.defaultPrevented) return;
      const parts = pastedParts(event.clipboardData.getData('text'));
      if (parts.length < 2) return;
      event.preventDefault();
      const left = settle(parts, parts.map(find), event);
      if (load && left.length > 0) void seek(left, event, request);
    },
  };
}
