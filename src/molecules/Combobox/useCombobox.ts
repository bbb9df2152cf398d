'use client';

import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useControllableState, useEarlyInput, useFormReset, warnOnce } from '../../behaviors';
import type { Active } from './activeRow';
import type { ComboboxProps, ComboboxValue } from './ComboboxProps';
import { optionIndex, type ComboboxOption, type Row } from './comboboxRows';
import { enabledValues, toggled, toggledAll } from './comboboxValues';
import { lazyList, loadList } from './lazyList';
import type { NamesRequest } from './namedOptions';

/** What the open list does with the keys of the input. */
export interface ComboboxListHandle<Option extends ComboboxOption = ComboboxOption> {
  /** Goes where a key leads; `false` if the key is none of the list's. */
  move: (key: string) => boolean;
  /** Chooses the row that the keys are at; `false` if there is none. */
  choose: (event: SyntheticEvent) => boolean;
  /** The option of this name; `null` if there is none, `undefined` while nobody knows. */
  find: (name: string) => Option | null | undefined;
}

interface State {
  /** What was typed and is not chosen yet; `null` shows what is chosen. */
  query: string | null;
  open: boolean;
  /** Where the keys are at first. */
  start: Active;
}

const untouched: State = { query: null, open: false, start: null };
const nothing: readonly string[] = [];

/** Each once, though a page may give it twice. */
function listOf(value: Readonly<ComboboxValue> | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return nothing;
  if (!Array.isArray(value)) return [`${value as string}`];
  const once = new Set(value);
  // The same array, where it can be: what is found out about it is kept with it.
  return once.size < value.length ? [...once] : value;
}

/** What is chosen, what is typed, and whether the list is open; and all that can change it. */
export function useCombobox<Multiple extends boolean, Option extends ComboboxOption>({
  defaultValue,
  disabled = false,
  inputValue,
  max = Number.POSITIVE_INFINITY,
  multiple,
  onCreate,
  onInputValueChange,
  onValueChange,
  options,
  pinned,
  readOnly: wantedReadOnly,
  recent,
  ref,
  value,
}: ComboboxProps<Multiple, Option>) {
  const input = useEarlyInput(ref);
  const list = useRef<ComboboxListHandle<Option>>(null);
  const [state, setState] = useState(untouched);
  /** Set once there is something that a reset of the form takes back. */
  const [changed, setChanged] = useState<HTMLInputElement | null>(null);
  /** Options that came from elsewhere: their labels are still needed when they are no longer listed. */
  const [met, setMet] = useState<ReadonlyMap<string, Option>>();

  /** What is being created, so that it is not created twice. */
  const creating = useRef<string>(undefined);
  /** The search for options that people named, and may have left before they are found. */
  const seeking = useRef<AbortController>(null);
  useEffect(() => () => seeking.current?.abort(), []);
  const mute = value !== undefined && !onValueChange;
  if (process.env.NODE_ENV !== 'production' && mute && !disabled && !wantedReadOnly) {
    warnOnce(
      'read-only Combobox value',
      'Combobox value is set without a handler, so nobody can choose. ' +
        'Add onValueChange, or readOnly if that is meant, or give defaultValue and leave it to the Combobox.',
    );
  }
  const readOnly = wantedReadOnly || mute;
  const fixed = disabled || readOnly;
  // It closes, and does not open by itself once people may change it again.
  if (fixed && state.open) setState({ ...state, open: false });

  const held = listOf(value as Readonly<ComboboxValue> | undefined);
  const first = listOf(defaultValue as Readonly<ComboboxValue> | undefined) ?? nothing;
  const [values, change] = useControllableState<readonly string[], [SyntheticEvent?]>(
    'Combobox value',
    held,
    first,
    onValueChange &&
      ((next, event) => {
        const wanted = multiple ? [...next] : (next[0] ?? null);
        // Nobody is told of a reset, as with native controls.
        if (event) onValueChange(wanted as ComboboxValue<Multiple>, event);
      }),
  );

  const query = inputValue === undefined ? state.query : inputValue || null;
  const set = (next: Partial<State>) => {
    seeking.current?.abort();
    setChanged(input.current);
    setState((before) => ({ ...before, ...next }));
    const typed = next.query === undefined ? query : next.query;
    if (typed !== query) onInputValueChange?.(typed ?? '');
  };
  /** Last, because it calls a handler of the page, which may throw. */
  const setValues = (next: readonly string[], event: SyntheticEvent) => {
    setChanged(input.current);
    if (next.length !== values.length || next.some((one, at) => one !== values[at]))
      change(next, event);
  };

  const optionOf = (wanted: string) =>
    met?.get(wanted) ??
    [options, pinned, recent]
      .map((some) => some && optionIndex(some).byValue.get(wanted))
      .find(Boolean);

  function meet(option: Option) {
    if (optionOf(option.value) !== option) {
      setMet((before) => new Map(before).set(option.value, option));
    }
  }

  function choose(option: Option, event: SyntheticEvent, done = true) {
    meet(option);
    if (multiple) setValues(toggled(values, option.value, max), event);
    else {
      if (done) set(untouched);
      setValues([option.value], event);
    }
  }

  async function create(label: string, event: SyntheticEvent) {
    if (creating.current === label) return;
    creating.current = label;
    if (!multiple) set({ open: false });
    let option: Option | undefined;
    try {
      option = await onCreate!(label);
    } catch {
      // The page knows why, and says so with `error`.
    }
    creating.current = undefined;
    if (!option || !input.current) return;
    const now = latest.current;
    // Meanwhile, people may have typed something else, or chosen it.
    const done = now.query?.trim() === label;
    if (multiple && done) now.set({ query: null });
    if (!multiple || !now.values.includes(option.value)) now.choose(option, event, done);
  }

  /** Chooses the options of names once the server knows them. */
  async function seek(
    names: readonly string[],
    event: SyntheticEvent,
    request: NamesRequest<Option>,
  ) {
    set({ open: false });
    const { signal } = (seeking.current = new AbortController());
    await loadList();
    const found = await lazyList.namedOptions?.(names, request, signal);
    if (!signal.aborted) latest.current.settle(names, found ?? [], event);
  }

  /**
   * Chooses what was named. What is left of the names stays while people are here, and is given up once they have gone.
   *
   * @param found - The option of each name
   * @returns what is left
   */
  function settle(
    names: readonly string[],
    found: readonly (Option | null | undefined)[],
    event: SyntheticEvent,
  ): string[] {
    const known = fixed ? [] : found.filter((option) => option != null);
    const all = listOf([...values, ...known.map(({ value }) => value)])!;
    const next = multiple ? all.slice(0, Math.max(max, values.length)) : all.slice(-1);
    const left = names.filter((_, at) => !next.includes(found[at]?.value as string));
    const text = input.current!.matches(':focus') && left.join(', ');
    set({ open: Boolean(text), query: text || null, start: 'found' });
    known.forEach(meet);
    setValues(next, event);
    return left;
  }

  /** What a row of the list does. */
  function act(row: Row<Option>, rows: readonly Row<Option>[], event: SyntheticEvent) {
    if (row.kind === 'option') choose(row.option, event);
    else if (row.kind === 'all') setValues(toggledAll(values, enabledValues(rows), max), event);
    else if (row.kind === 'create') void create((query ?? '').trim(), event);
  }

  const label = (wanted: string) => {
    const option = optionOf(wanted);
    return option ? `${option.label}` : wanted;
  };
  const shown = multiple || values.length === 0 ? '' : label(values[0]!);

  const combobox = {
    ...state,
    query,
    act,
    choose,
    /** Whether nobody may change it. */
    fixed,
    input,
    label,
    list,
    readOnly,
    reset() {
      set(untouched);
      if (held === undefined) change(first);
    },
    seek,
    seeking,
    set,
    settle,
    setValues,
    /** What the input shows. */
    text: query ?? shown,
    values,
  };
  // For what happens later: beside what is chosen by then.
  const latest = useRef(combobox);
  useEffect(() => {
    latest.current = combobox;
  });
  useFormReset(
    changed,
    useCallback(() => latest.current.reset(), []),
  );
  return combobox;
}

export type ComboboxState<Option extends ComboboxOption> = ReturnType<
  typeof useCombobox<boolean, Option>
>;
