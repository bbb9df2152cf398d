'use client';

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the tags of these roles hold no more than text */

import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useVirtualRows } from '../../behaviors';
import { isReached } from './activeRow';
import { ComboboxRow } from './ComboboxRow';
import { type ComboboxOption, type Row } from './comboboxRows';
import * as styles from './Combobox.styles';

export { namedOptions } from './namedOptions';

/** Where in the list a row stands that an event came from, or -1. */
const rowOf = (event: MouseEvent) =>
  Number((event.target as Element).closest('[data-index]')?.getAttribute('data-index') ?? -1);

interface ComboboxListProps<Option extends ComboboxOption> {
  ref: Ref<ComboboxScroller>;
  id: string;
  label: string;
  multiple: boolean;
  busy: boolean;
  rows: readonly Row<Option>[];
  /** Where the keys are, or -1. */
  active: number;
  /** What brought people there. */
  by: 'key' | 'pointer';
  /** Whether there is more than the rows. */
  endless: boolean;
  isSelected: (row: Row<Option>) => boolean;
  isFull: (row: Row<Option>) => boolean;
  idOf: (row: Row<Option>) => string;
  /** What was typed: it is marked. */
  query: string;
  renderOption: ((option: Option) => ReactNode) | undefined;
  onChoose: (row: Row<Option>, event: MouseEvent) => void;
  onPoint: (index: number) => void;
  /** The end is in sight. */
  onEnd: () => void;
}

export interface ComboboxScroller {
  /** Brings a row into view. */
  reveal: (index: number) => void;
}

/** The list of a `Combobox`: of any number of rows, only those in sight are on the page, and the active one. */
export function ComboboxList<Option extends ComboboxOption>({
  ref,
  id,
  label,
  multiple,
  busy,
  rows,
  active,
  by,
  endless,
  isSelected,
  isFull,
  idOf,
  query,
  renderOption,
  onChoose,
  onPoint,
  onEnd,
}: ComboboxListProps<Option>) {
  const list = useRef<HTMLDivElement>(null);
  const pointer = useRef('');
  const { items, length, measure, onScroll, reveal } = useVirtualRows(list, rows, active);
  useImperativeHandle(ref, () => ({ reveal }));

  const last = items.at(-1)?.index ?? -1;
  useLayoutEffect(() => {
    if (endless && last >= rows.length - 5) onEnd();
  });

  const heads = useMemo(() => headings(rows), [rows]);
  const headOf = (index: number) => heads.findLast((head) => head <= index);
  const before = (index: number) => heads.filter((head) => head < index).length;
  const words = useMemo(() => query.split(/\s+/).filter(Boolean), [query]);
  const count = endless ? -1 : rows.length - heads.length;

  const groups = Map.groupBy(items, ({ index }) => headOf(index));
  const lines = [...groups].map(([head, within]) => {
    const drawn = within.map(({ index, key, start }) => {
      const row = rows[index]!;
      return (
        <ComboboxRow
          key={key}
          ref={measure}
          row={row}
          id={idOf(row)}
          index={index}
          active={index === active && by}
          selected={isSelected(row)}
          full={isFull(row)}
          place={index + 1 - before(index)}
          count={count}
          style={{ transform: `translateY(${start}px)` }}
          words={words}
          renderOption={renderOption}
        />
      );
    });
    const group = head === undefined ? undefined : rows[head];
    return group?.kind === 'group' ? (
      <div key={group.key} role="group" aria-label={group.label}>
        {drawn}
      </div>
    ) : (
      drawn
    );
  });

  function move(event: PointerEvent) {
    // Scrolling moves the rows under a pointer that rests.
    const where = `${event.clientX} ${event.clientY}`;
    const rests = where === pointer.current;
    pointer.current = where;
    const index = rowOf(event);
    const row = rows[index];
    if (rests || event.pointerType === 'touch' || index === active) return;
    if (row && isReached(row)) onPoint(index);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the input has the keys, and the focus
    <div
      ref={list}
      className={styles.list}
      id={id}
      role="listbox"
      aria-busy={busy || undefined}
      aria-label={label}
      aria-multiselectable={multiple || undefined}
      // Scrollers are stops for Tab otherwise.
      tabIndex={-1}
      style={{ '--combobox-length': `${length}px` } as CSSProperties}
      // A press that began on another row clicks what holds both: then this finds none.
      onClick={(event) => {
        const row = rows[rowOf(event)];
        if (row) onChoose(row, event);
      }}
      onPointerMove={move}
      onScroll={onScroll}
    >
      {lines}
    </div>
  );
}

/** Where the headings stand. */
function headings(rows: readonly Row[]) {
  const heads: number[] = [];
  rows.forEach(({ kind }, index) => kind === 'group' && heads.push(index));
  return heads;
}
