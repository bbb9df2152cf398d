'use client';

import { useState, type SyntheticEvent } from 'react';
import { Tag } from '../../atoms/Tag';
import { comboboxHidden, comboboxMore, useMessages } from '../../locale';
import * as styles from './Combobox.styles';

const english = { comboboxHidden, comboboxMore };

interface ComboboxTagsProps {
  values: readonly string[];
  label: (value: string) => string;
  /** How many are shown while people are elsewhere. */
  visible: number;
  /** They can be seen but not used. */
  disabled: boolean | undefined;
  /** Without it they stay. */
  onRemove: ((value: string, event: SyntheticEvent) => void) | undefined;
}

/** What is chosen, each with a button that takes it away; and a button for those that are not shown. */
export function ComboboxTags({ values, label, visible, disabled, onRemove }: ComboboxTagsProps) {
  const message = useMessages(english);
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, values.length - visible);
  const shown = hidden > 0 ? values.slice(0, visible) : values;

  return (
    <>
      {shown.map((value) => (
        <Tag
          key={value}
          label={label(value)}
          disabled={disabled}
          aria-disabled={disabled}
          onRemove={onRemove && ((event) => onRemove(value, event))}
        />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={styles.others}
          aria-label={message('comboboxHidden', { count: hidden })}
          disabled={disabled}
          onClick={(event) => {
            setAll(true);
            // It goes away itself.
            const box = event.currentTarget.parentElement;
            box?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
          }}
        >
          {message('comboboxMore', { count: hidden })}
        </button>
      )}
    </>
  );
}
