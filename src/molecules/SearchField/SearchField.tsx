'use client';

import type { CompositionEvent, KeyboardEvent } from 'react';
import { clearInput, useOwnRef } from '../../behaviors';
import { SearchIcon } from '../../icons/SearchIcon';
import { TextField, type TextFieldProps } from '../TextField';
import { useFocusShortcut } from './useFocusShortcut';
import { useQuery } from './useQuery';
import * as styles from './SearchField.styles';

export interface SearchFieldProps extends Omit<TextFieldProps, 'counter' | 'type'> {
  /**
   * Called with the query once people have paused typing; at once when they press Enter or clear it.
   * Answers may overtake each other: drop those to older queries.
   */
  onSearch?: (query: string) => void;
  /**
   * How long people must pause before `onSearch` is called, in milliseconds.
   * @default 300
   */
  delay?: number;
  /**
   * A key that puts the focus here from anywhere on the page where nothing is typed, such as `/`. It is
   * shown in the empty field. Let people turn it off (WCAG 2.2, 2.1.4 Character Key Shortcuts).
   */
  shortcut?: string;
  /**
   * Offers a button that empties the field, while there is something in it.
   * @default true
   */
  clear?: boolean;
}

const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

/**
 * Asks what to look for. Escape empties it, and only then closes what is around it. Put it into a
 * `<search>` or an element with `role="search"` where it searches the page or the site.
 */
export function SearchField({
  onSearch,
  delay = 300,
  shortcut,
  clear = true,
  prefix,
  placeholder,
  action,
  ref,
  onCompositionEnd,
  onCompositionStart,
  onKeyDown,
  onValueChange,
  ...props
}: SearchFieldProps) {
  const own = useOwnRef(ref);
  const query = useQuery(own, onSearch, delay);
  useFocusShortcut(own, shortcut);

  // Without one of them, a controlled field is read-only.
  const heard = props.value === undefined || onValueChange || props.onChange || props.onInput;

  function press(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event);
    if (event.defaultPrevented || isComposing(event)) return;
    if (event.key === 'Enter') query.ask();
    const input = event.currentTarget;
    if (event.key === 'Escape' && input.value && !input.readOnly) {
      // What is around it (a dialog, say) stays open.
      event.preventDefault();
      clearInput(input);
    }
  }

  return (
    <TextField
      enterKeyHint="search"
      aria-keyshortcuts={shortcut}
      {...props}
      type="search"
      clear={clear}
      prefix={prefix === undefined ? <SearchIcon /> : prefix}
      placeholder={placeholder || ' '}
      ref={own}
      action={
        shortcut ? (
          <>
            <kbd className={styles.hint} aria-hidden="true">
              {shortcut}
            </kbd>
            {action}
          </>
        ) : (
          action
        )
      }
      onKeyDown={press}
      onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => {
        onCompositionEnd?.(event);
        query.release();
      }}
      onCompositionStart={(event: CompositionEvent<HTMLInputElement>) => {
        onCompositionStart?.(event);
        query.hold();
      }}
      onValueChange={
        heard
          ? (value, event) => {
              onValueChange?.(value, event);
              // Half a word of a composition is none.
              if (!(event.nativeEvent as InputEvent).isComposing) query.change(value);
            }
          : undefined
      }
    />
  );
}
