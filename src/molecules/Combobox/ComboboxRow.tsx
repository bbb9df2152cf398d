'use client';

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an `<option>` holds no more than text */

import { clsx } from 'clsx/lite';
import type { CSSProperties, ReactNode, Ref } from 'react';
import { Highlight } from '../../atoms/Highlight';
import { AddIcon } from '../../icons/AddIcon';
import { CheckIcon } from '../../icons/CheckIcon';
import { RefreshIcon } from '../../icons/RefreshIcon';
import { isEnabled, type ComboboxOption, type Row } from './comboboxRows';
import * as styles from './Combobox.styles';

interface ComboboxRowProps<Option extends ComboboxOption> {
  ref: Ref<HTMLDivElement>;
  row: Row<Option>;
  id: string;
  /** Where it stands in the list, for those who measure it and for the handlers of the list. */
  index: number;
  /** Whether people are there, and by what. */
  active: 'key' | 'pointer' | false;
  selected: boolean;
  /** No more can be chosen. */
  full: boolean;
  /** Its place among all that can be chosen, from 1, and their number; -1 where nobody knows. */
  place: number;
  count: number;
  style: CSSProperties;
  /** What was typed. */
  words: readonly string[];
  renderOption: ((option: Option) => ReactNode) | undefined;
}

const icons = { all: undefined, create: AddIcon, retry: RefreshIcon };

/** A line of the list: an option, something that acts like one, or a heading. */
export function ComboboxRow<Option extends ComboboxOption>({
  row,
  index,
  active,
  selected,
  full,
  place,
  count,
  words,
  renderOption,
  ...props
}: ComboboxRowProps<Option>) {
  if (row.kind === 'group') {
    return (
      // The group has it for its name.
      <div
        {...props}
        className={clsx(styles.row, styles.heading)}
        data-index={index}
        aria-hidden="true"
      >
        {row.label}
      </div>
    );
  }
  const option = row.kind === 'option' ? row.option : undefined;
  const Icon = row.kind === 'option' ? undefined : icons[row.kind];
  const label = row.kind === 'option' ? `${row.option.label}` : row.label;
  const note = option?.disabledReason ?? option?.description;
  return (
    <div
      {...props}
      className={clsx(styles.row, styles.option)}
      role="option"
      aria-disabled={!isEnabled(row) || full || undefined}
      aria-posinset={place}
      aria-selected={selected}
      aria-setsize={count}
      data-active={active || undefined}
      data-index={index}
    >
      {option ? option.icon : Icon && <Icon />}
      <div className={styles.words}>
        {option && renderOption ? (
          renderOption(option)
        ) : (
          <div className={styles.label}>
            {option && words.length > 0 ? <Highlight query={words}>{label}</Highlight> : label}
          </div>
        )}
        {note && <div className={styles.note}>{note}</div>}
      </div>
      {selected && <CheckIcon />}
    </div>
  );
}
