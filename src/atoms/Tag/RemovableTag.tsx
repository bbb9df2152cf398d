'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ComponentProps, type MouseEvent } from 'react';
import { useRemovalFocus } from '../../behaviors';
import { tagRemove, useWords } from '../../locale';
import * as styles from './Tag.styles';

const english = { tagRemove };

interface RemovableTagProps extends ComponentProps<'span'> {
  label: string;
  disabled: boolean;
  onRemove: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** A tag with a button beside its words that takes it away. Delete and Backspace do the same. */
export function RemovableTag({
  label,
  disabled,
  onRemove,
  onKeyDown,
  children,
  ...props
}: RemovableTagProps) {
  const word = useWords(english);
  const button = useRef<HTMLButtonElement>(null);
  const removalAsked = useRemovalFocus(button);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- for the keys of the controls inside
    <span
      {...props}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // A key held down would take the neighbours away, too.
        if (event.defaultPrevented || event.repeat || !/^(Delete|Backspace)$/.test(event.key))
          return;
        event.preventDefault();
        button.current?.click();
      }}
    >
      {children}
      <button
        ref={button}
        type="button"
        className={clsx(styles.remove, styles.pressable)}
        aria-label={word('tagRemove').replace('{label}', () => label)}
        disabled={disabled}
        onClick={(event) => {
          removalAsked();
          onRemove(event);
        }}
      >
        <svg aria-hidden viewBox="0 0 24 24">
          <path d="M18 6 6 18M6 6l12 12" />
        </svg>
      </button>
    </span>
  );
}
