'use client';

import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Spinner } from '../../atoms/Spinner';
import { useActiveDescendant, usePopover } from '../../behaviors';
import { comboboxList, useMessages } from '../../locale';
import { placeOf, rowByKey, type Active } from './activeRow';
import type { ComboboxScroller } from './ComboboxList';
import type { ComboboxProps } from './ComboboxProps';
import { isEnabled, type ComboboxOption, type Row } from './comboboxRows';
import { enabledValues } from './comboboxValues';
import { useAnnouncement } from './useAnnouncement';
import type { ComboboxState } from './useCombobox';
import { useComboboxRows } from './useComboboxRows';
import { useList } from './useList';
import { useOutsidePress } from './useOutsidePress';
import * as styles from './Combobox.styles';

const english = { comboboxList };

interface ComboboxPopupProps<Option extends ComboboxOption> {
  id: string;
  combobox: ComboboxState<Option>;
  settings: ComboboxProps<boolean, Option>;
  onExited: () => void;
}

/** The list of a `Combobox` and what it says, on the page only while it is open. */
export function ComboboxPopup<Option extends ComboboxOption>({
  id,
  combobox,
  settings,
  onExited,
}: ComboboxPopupProps<Option>) {
  const { act, input, list, open, set, start, values } = combobox;
  const { max = Number.POSITIVE_INFINITY, multiple = false, renderOption } = settings;
  const message = useMessages(english);
  const popup = useRef<HTMLDivElement>(null);
  const scroller = useRef<ComboboxScroller>(null);
  const List = useList();

  // What fades away does not change any more.
  const [query, setQuery] = useState(combobox.query);
  const [active, setActive] = useState<Active>(start);
  const [by, setBy] = useState<'key' | 'pointer'>('key');
  if (open && query !== combobox.query) {
    setQuery(combobox.query);
    setActive(start);
    setBy('key');
  }

  const { endless, busy, find, more, retry, rows, words } = useComboboxRows(settings, {
    open,
    typed: query,
    chosen: values.length,
  });
  const held = useMemo(() => new Set(values), [values]);
  const all = useMemo(
    () => rows[0]?.kind === 'all' && enabledValues(rows).every((value) => held.has(value)),
    [rows, held],
  );
  const at = placeOf(rows, active, multiple ? undefined : values[0]);
  const current = rows[at];
  if (current && active && typeof active === 'object' && active.at !== at) {
    setActive({ at, key: current.key });
  }

  const anchor = {
    get current() {
      return input.current?.parentElement ?? null;
    },
  };
  const onClose = () => set({ open: false });
  usePopover(popup, { open, anchor, onClose, onExited });
  useOutsidePress(anchor, open, onClose);

  const idOf = (row: Row<Option>) => `${id}-${row.key.replaceAll(/[^\w-]/gu, code)}`;
  useActiveDescendant(input, open && current ? idOf(current) : undefined);

  // What is new is seen from where the keys are.
  useLayoutEffect(() => {
    if (rows.length > 0) scroller.current?.reveal(Math.max(at, 0));
    // oxlint-disable-next-line react/exhaustive-deps -- not when the pointer moves
  }, [query, List]);

  const isSelected = (row: Row<Option>) =>
    row.kind === 'option' ? !row.twin && held.has(row.option.value) : row.kind === 'all' && all;
  const isFull = (row: Row<Option>) =>
    multiple &&
    values.length >= max &&
    (row.kind === 'option' ? !held.has(row.option.value) : row.kind === 'create');

  function choose(row: Row<Option>, event: Parameters<typeof act>[2]) {
    // Its fieldset may be disabled by now.
    if (!isEnabled(row) || isFull(row) || input.current?.matches(':disabled')) return;
    if (row.kind === 'retry') retry();
    else act(row, rows, event);
  }

  useImperativeHandle(list, () => ({
    move(key) {
      const next = rowByKey(rows, at, key);
      if (next === undefined) return false;
      if (next >= 0) {
        setActive({ at: next, key: rows[next]!.key });
        setBy('key');
        scroller.current?.reveal(next);
      }
      return true;
    },
    choose(event) {
      if (current) choose(current, event);
      return Boolean(current);
    },
    find,
  }));

  const said = (busy || words.shown) && (
    <div className={styles.message}>
      {busy && <Spinner />}
      {words.shown}
    </div>
  );

  return (
    <div ref={popup} className={styles.popup} popover="manual">
      {words.first && said}
      {List && (
        <List
          ref={scroller}
          id={id}
          label={message('comboboxList')}
          multiple={multiple}
          busy={busy}
          rows={rows}
          active={at}
          by={by}
          endless={endless}
          isSelected={isSelected}
          isFull={isFull}
          idOf={idOf}
          query={query ?? ''}
          renderOption={renderOption}
          onChoose={choose}
          onPoint={(index) => {
            setActive({ at: index, key: rows[index]!.key });
            setBy('pointer');
          }}
          onEnd={more}
        />
      )}
      {!words.first && said}
      <div className={styles.status} aria-live="polite">
        {useAnnouncement(open ? words.said : '')}
      </div>
    </div>
  );
}

const code = (character: string) => `_${character.codePointAt(0)!.toString(36)}`;
