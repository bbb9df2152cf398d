'use client';

import {
  useEffect,
  useRef,
  type ChangeEvent,
  type ChangeEventHandler,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { flushSync } from 'react-dom';
import {
  useControllableState,
  useDraft,
  useEarlyInput,
  useOwnRef,
  usePresence,
  warnOnce,
  writeValue,
} from '../../behaviors';
import { optionOf, type SelectOptions } from './selectItems';

/** What a `Select` can be told about its state. */
export interface SelectStateOptions {
  /** The value of the chosen option, if you keep it; `''` or `null` for none. Without `onValueChange` it is read-only. */
  value?: string | null;
  /** The value at first, and after a reset of the form, if the select keeps it. */
  defaultValue?: string | null;
  /** Called with the new value whenever people choose another option. */
  onValueChange?: (value: string, event: ChangeEvent<HTMLInputElement>) => void;
  /** Whether the list is open, if you keep that. */
  open?: boolean;
  /**
   * Whether the list is open at first.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when people open or close the list. */
  onOpenChange?: (open: boolean) => void;
}

type Handlers = Pick<ComponentProps<'button'>, 'onBlur' | 'onClick' | 'onKeyDown' | 'onKeyUp'>;

interface SelectSettings extends SelectStateOptions, Handlers {
  options: SelectOptions;
  disabled?: boolean;
  readOnly?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  /** The caller's, for the button. */
  ref?: Ref<HTMLButtonElement>;
}

/** What opens a closed select; some of it the list then hears as well. */
const opens = /^(?:ArrowDown|ArrowUp|Enter| )$/;
const opensAndMoves = /^(?:Home|End|\S)$/u;

/** The state of a `Select`: its value, whose truth is a native input, and its list, which is there while it is open. */
export function useSelect({
  value,
  defaultValue,
  onValueChange,
  open: wantedOpen,
  defaultOpen = false,
  onOpenChange,
  options,
  disabled,
  readOnly,
  onBlur,
  onChange,
  onClick,
  onKeyDown,
  onKeyUp,
  ref,
}: SelectSettings) {
  const trigger = useOwnRef(ref);
  const native = useEarlyInput<HTMLInputElement>();
  const keys = useRef<(event: KeyboardEvent) => void>(null);
  const [draft, setDraft] = useDraft<{ control: HTMLInputElement; value: string }>();
  const mute = value !== undefined && !onValueChange && !onChange;
  const locked = disabled || readOnly || mute;
  if (process.env.NODE_ENV !== 'production' && mute && !disabled && !readOnly) {
    warnOnce(
      'read-only Select value',
      'Select value is set without a handler, so nobody can choose. ' +
        'Add onValueChange, or readOnly if that is meant, or give defaultValue and leave it to the select.',
    );
  }
  const [asked, setOpen] = useControllableState(
    'Select open',
    wantedOpen,
    defaultOpen,
    onOpenChange,
  );
  const open = asked && !locked;
  const [present, onExited] = usePresence(open);

  const show = () => {
    if (!locked) flushSync(() => setOpen(true));
  };
  const close = () => {
    if (asked) setOpen(false);
  };
  useEffect(() => {
    // Later it does not open by itself.
    if (locked) close();
    // oxlint-disable-next-line react/exhaustive-deps -- once, whatever a parent makes of it
  }, [locked]);

  return {
    close,
    /** Whether it can be read, but not changed. */
    fixed: readOnly || mute,
    current: (value === undefined ? (draft?.value ?? defaultValue) : value) ?? '',
    keys,
    native,
    onExited,
    open,
    present,
    trigger,
    /** A choice is a change of the native input: whoever listens to the form hears of it. */
    choose: (next: string) => {
      const input = native.current;
      // React hears the first, and the field takes it for finished.
      if (input?.matches(':enabled') && input.value !== next)
        writeValue(input, next, ['change', 'input']);
    },
    nativeProps: {
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const input = event.currentTarget;
        // Autofill may have written the label.
        const found =
          optionOf(options, input.value) ??
          options?.find((option) => option && option.label === input.value);
        if (!found) return;
        // First our own: a handler that throws leaves the select where people put it.
        setDraft({ control: input, value: found.value });
        onChange?.(event);
        onValueChange?.(found.value, event);
      },
      onFocus: () => trigger.current?.focus(),
    },
    /** The caller's own handlers come first, and may prevent ours. */
    triggerProps: {
      onBlur: (event: FocusEvent<HTMLButtonElement>) => {
        onBlur?.(event);
        close();
      },
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        // Safari does not focus a button for it.
        event.currentTarget.focus();
        if (open) close();
        else show();
      },
      onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
        onKeyDown?.(event);
        if (event.defaultPrevented) return;
        const { key, altKey, ctrlKey, metaKey } = event;
        if (event.repeat && /^(?:Enter| )$/.test(key)) {
          // Held down, it would choose what nobody has seen yet.
          event.preventDefault();
          return;
        }
        if (open) {
          keys.current?.(event);
          return;
        }
        const moves = opensAndMoves.test(key) && !altKey;
        if (ctrlKey || metaKey || event.nativeEvent.isComposing || !(moves || opens.test(key)))
          return;
        event.preventDefault();
        show();
        if (moves) keys.current?.(event);
      },
      // Firefox clicks for the key that was pressed, whatever became of it.
      onKeyUp: (event: KeyboardEvent<HTMLButtonElement>) => {
        onKeyUp?.(event);
        if (event.key === ' ') event.preventDefault();
      },
    },
  };
}

/** What `useSelect` returns. */
export type SelectState = ReturnType<typeof useSelect>;
