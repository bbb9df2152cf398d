'use client';

import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { useControllableState, useFormReset } from '../../behaviors';
import {
  tagsFieldAdded,
  tagsFieldCount,
  tagsFieldDuplicate,
  tagsFieldFull,
  tagsFieldInvalid,
  tagsFieldRemoved,
  useMessages,
} from '../../locale';
import { addTags, tagsOf } from './addTags';

const english = {
  tagsFieldAdded,
  tagsFieldCount,
  tagsFieldDuplicate,
  tagsFieldFull,
  tagsFieldInvalid,
  tagsFieldRemoved,
};

interface TagsOptions {
  value: readonly string[] | undefined;
  defaultValue: readonly string[] | undefined;
  onValueChange: ((value: string[], event: SyntheticEvent) => void) | undefined;
  validate: ((tag: string) => string | undefined) | undefined;
  max: number;
}

interface State {
  /** What is typed and no tag yet. */
  text: string;
  /** The key of the tag whose text is being changed. */
  edited: string | null;
  /** What people should know of what they have just done: shown, or only read out. */
  shown: string;
  said: string;
}

const untouched: State = { text: '', edited: null, shown: '', said: '' };
const nothing: readonly string[] = [];

/** Pages may give a value twice: both are drawn. */
function uniqueKeys(values: readonly string[]) {
  const met = new Set<string>();
  return values.map((tag, index) => {
    const key = met.has(tag) ? `${tag}\n${index}` : tag;
    met.add(key);
    return key;
  });
}

/** As much of a text as a message has room for. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The values of a `TagsField`, what is typed beside them, and what is said of it. */
export function useTags(
  input: RefObject<HTMLInputElement | null>,
  { value: given, defaultValue: start, onValueChange, validate, max }: TagsOptions,
) {
  // From plain JavaScript, null is none.
  const value = given === null ? nothing : given;
  const defaultValue = start ?? nothing;
  const message = useMessages(english);
  const [state, setState] = useState(untouched);
  /** Set once there is something that a reset of the form takes back. */
  const [changed, setChanged] = useState<HTMLInputElement | null>(null);
  const [values, change] = useControllableState<readonly string[], [SyntheticEvent?]>(
    'TagsField value',
    value,
    defaultValue,
    // Nobody is told of a reset, as with native controls.
    onValueChange && ((next, event) => event && onValueChange([...next], event)),
  );

  const set = (next: Partial<State>) => {
    setChanged(input.current);
    setState((before) => ({ ...before, ...next }));
  };
  const what = (tags: string[]) =>
    tags.length === 1 ? short(tags[0]!) : message('tagsFieldCount', { count: tags.length });
  const keys = useMemo(() => uniqueKeys(values), [values]);
  // The page has taken it away: if it comes back, nobody is changing it.
  if (state.edited !== null && !keys.includes(state.edited)) setState({ ...state, edited: null });
  const reasons = useMemo(() => values.map((tag) => validate?.(tag)), [values, validate]);
  /** What is said of the first that is wrong. */
  const complaint = (tags: readonly string[], whys = tags.map((tag) => validate?.(tag))) => {
    const at = whys.findIndex(Boolean);
    return at < 0
      ? undefined
      : message('tagsFieldInvalid', { text: short(tags[at]!), reason: whys[at]! });
  };
  const full = () => message('tagsFieldFull', { count: max });

  /** Adds the tags of a list after the first `at`; what has no room stays in the input, and so does `rest`. */
  function add(list: string, event: SyntheticEvent, rest = '', held = values, after = nothing) {
    const result = addTags(held, tagsOf(list), max - after.length);
    const { added, repeated, left } = result;
    const twice = repeated.length > 0 && message('tagsFieldDuplicate', { what: what(repeated) });
    set({
      text: [...left, rest].filter(Boolean).join(', '),
      said: added.length > 0 ? message('tagsFieldAdded', { what: what(added) }) : '',
      shown: (left.length > 0 && full()) || twice || complaint(added) || '',
    });
    if (added.length > 0 || held !== values) change([...result.values, ...after], event);
  }

  const tags = {
    ...state,
    add,
    /** What is wrong with all of them together, and with what is typed if it can be none of them. */
    problem:
      complaint(values, reasons) ??
      (state.text.trim() && values.length >= max ? full() : undefined),
    keys,
    remove(id: string, event: SyntheticEvent) {
      const at = keys.indexOf(id);
      const said = message('tagsFieldRemoved', { what: what([values[at]!]) });
      set({ edited: null, said, shown: '' });
      change(values.toSpliced(at, 1), event);
    },
    /** Puts what was made of a tag in its place. */
    replace(id: string, text: string, event: SyntheticEvent) {
      const at = keys.indexOf(id);
      const after = values.slice(at + 1);
      if (text.trim() === values[at] || at < 0) set({ edited: null });
      else if (tagsOf(text).length === 0) tags.remove(id, event);
      else {
        const next = tagsOf(text).filter((part) => !after.includes(part));
        const twice = tagsOf(text).filter((part) => after.includes(part));
        set({ edited: null });
        add(next.join(','), event, state.text, values.slice(0, at), after);
        if (twice.length > 0) {
          set({ shown: message('tagsFieldDuplicate', { what: what(twice) }) });
        }
      }
    },
    /** What is wrong with each of them. */
    reasons,
    reset() {
      setState(untouched);
      if (value === undefined) change(defaultValue);
    },
    set,
    values,
  };
  // For what happens later: beside what is there by then.
  const latest = useRef(tags);
  useEffect(() => {
    latest.current = tags;
  });
  useFormReset(
    changed,
    useCallback(() => latest.current.reset(), []),
  );
  return { ...tags, latest };
}

export type Tags = ReturnType<typeof useTags>;
