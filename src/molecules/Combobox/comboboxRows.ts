import type { ReactNode } from 'react';
import { warnOnce } from '../../behaviors';
import { searchKey } from '../../locale';

/** One thing that can be chosen in a `Combobox`. */
export interface ComboboxOption {
  /** What is submitted and handed to `onValueChange`. Each may be there once. */
  value: string;
  /** What people read, and what they search. */
  label: string;
  /** A second line, such as an identifier. Searched, too. */
  description?: string;
  /** Drawn before the label. Decorative: the label must make sense without it. */
  icon?: ReactNode;
  /** It can be seen but not chosen. */
  disabled?: boolean;
  /** Why it cannot be chosen now. Makes it disabled, and lets the arrow keys reach it, so that the reason is heard. */
  disabledReason?: string;
  /** The heading it stands under. Options of one group stand together, where the first of them is. */
  group?: string;
  /** Other words it is found by, such as an alias; never shown. */
  keywords?: readonly string[];
}

/** A line of the list that an option makes. */
export interface OptionRow<Option extends ComboboxOption = ComboboxOption> {
  kind: 'option';
  key: string;
  option: Option;
  /** Another option before it has the same value, and stands for it. */
  twin: boolean;
}

/** A line of the list that does something, or heads a group. */
export interface OtherRow {
  kind: 'group' | 'all' | 'create' | 'retry';
  key: string;
  label: string;
}

export type Row<Option extends ComboboxOption = ComboboxOption> = OptionRow<Option> | OtherRow;

/** What is found out about a set of options once, however many fields have it. */
interface OptionIndex<Option extends ComboboxOption> {
  rows: Row<Option>[];
  byValue: Map<string, Option>;
  keys?: { locale: string; of: string[]; named?: Map<string, Row<Option>[]> };
}

const indexes = new WeakMap<object, OptionIndex<ComboboxOption>>();

/** The options by value, and as rows: groups together under their headings. */
export function optionIndex<Option extends ComboboxOption>(
  given: readonly Option[] | undefined,
): OptionIndex<Option> {
  // From plain JavaScript, none may be given.
  const options = given ?? noOptions;
  let index = indexes.get(options) as OptionIndex<Option> | undefined;
  if (!index) indexes.set(options, (index = indexed(options)));
  return index;
}

function indexed<Option extends ComboboxOption>(options: readonly Option[]): OptionIndex<Option> {
  const byValue = new Map<string, Option>();
  // What has no group comes first: below a heading, it would seem to belong there.
  const groups = new Map<string, Row<Option>[]>([['', []]]);
  for (const option of options) {
    // Plain JavaScript sends what its data holds.
    if (!option || typeof option !== 'object') continue;
    const { value, group = '' } = option;
    const twin = byValue.has(value);
    if (!twin) byValue.set(value, option);
    else if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `Combobox option ${value}`,
        `Combobox has several options with the value "${value}", so only the first can be shown as chosen. ` +
          'Give each option a value of its own.',
      );
    }
    let rows = groups.get(group);
    if (!rows) groups.set(group, (rows = [headed(group)]));
    rows.push({
      kind: 'option',
      key: twin ? `${value}\n${rows.length}` : `${value}`,
      option,
      twin,
    });
  }
  return { rows: [...groups.values()].flat(), byValue };
}

const headed = (label: string): OtherRow => ({ kind: 'group', key: `group ${label}`, label });

/** How many options are looked at between two looks at the clock. */
const few = 200;

/**
 * Finds out by what the options are found, once, and no longer than some milliseconds: people type meanwhile. Whether
 * there are more to be looked at.
 */
export function indexKeys<Option extends ComboboxOption>(
  options: readonly Option[] | undefined,
  locale: string,
  milliseconds = Number.POSITIVE_INFINITY,
): boolean {
  const index = optionIndex(options);
  if (index.keys?.locale !== locale) index.keys = { locale, of: [] };
  const { of } = index.keys;
  const end = performance.now() + milliseconds;
  while (of.length < index.rows.length && (of.length % few > 0 || performance.now() < end)) {
    const row = index.rows[of.length]!;
    if (row.kind === 'option') {
      const { label, description, keywords } = row.option;
      const text =
        description || keywords ? [label, description, ...(keywords ?? [])].join('\n') : label;
      of.push(searchKey(text, locale));
    } else of.push('');
  }
  return of.length < index.rows.length;
}

/**
 * The rows whose options hold every word of the query, and the headings of those.
 *
 * @param milliseconds - How long to look for keys; what has none by then is not among the rows
 */
export function matchingRows<Option extends ComboboxOption>(
  options: readonly Option[],
  query: string,
  locale: string,
  milliseconds?: number,
): Row<Option>[] {
  const index = optionIndex(options);
  const words = searchKey(query, locale).split(/\s+/).filter(Boolean);
  if (words.length === 0) return index.rows;
  indexKeys(options, locale, milliseconds);
  const keys = index.keys!.of;
  return keptRows(index.rows, (_, at) => words.every((word) => keys[at]?.includes(word)));
}

/** Those options, and the headings that still have any. */
function keptRows<Option extends ComboboxOption>(
  rows: readonly Row<Option>[],
  keep: (row: OptionRow<Option>, at: number) => boolean,
) {
  const kept: Row<Option>[] = [];
  let head: OtherRow | undefined;
  rows.forEach((row, at) => {
    if (row.kind !== 'option') head = row;
    else if (keep(row, at)) {
      if (head) kept.push(head);
      head = undefined;
      kept.push(row);
    }
  });
  return kept;
}

/**
 * The option that people mean by its whole label, or its value; or nothing.
 *
 * @param isMeant - Which may be meant; without it, those that can be chosen
 */
export function optionNamed<Option extends ComboboxOption>(
  options: readonly Option[] | undefined,
  text: string,
  locale: string,
  isMeant: (option: Option) => boolean = isChoosable,
): Option | undefined {
  const index = optionIndex(options);
  indexKeys(options, locale);
  const keys = index.keys!;
  // Once, for many may be asked for: the label is the first line of a key.
  keys.named ??= Map.groupBy(index.rows, (_, at) => keys.of[at]!.split('\n', 1)[0]!);
  const word = text.trim();
  const wanted = searchKey(word, locale);
  const isNamed = (row: Row<Option>): row is OptionRow<Option> =>
    row.kind === 'option' &&
    isMeant(row.option) &&
    searchKey(`${row.option.label}`, locale) === wanted;
  const named = keys.named.get(wanted)?.find(isNamed);
  const valued = index.byValue.get(word);
  return named?.option ?? (valued && isMeant(valued) ? valued : undefined);
}

/** A few options before all others, under headings of their own; each stands only there. */
export function withSections<Option extends ComboboxOption>(
  rows: readonly Row<Option>[],
  sections: readonly { label: string; options: readonly Option[] | undefined }[],
  others: string,
): readonly Row<Option>[] {
  const seen = new Set<string>();
  const before: Row<Option>[] = [];
  for (const { label, options } of sections) {
    const fresh = optionIndex(options).rows.filter(
      (row): row is OptionRow<Option> =>
        row.kind === 'option' && !row.twin && !seen.has(row.option.value),
    );
    if (fresh.length > 0) before.push(headed(label), ...fresh);
    for (const { option } of fresh) seen.add(option.value);
  }
  if (before.length === 0) return rows;
  const rest = keptRows(rows, ({ option }) => !seen.has(option.value));
  if (rest[0]?.kind === 'option') rest.unshift(headed(others));
  return [...before, ...rest];
}

/** No options: always the same array, so that what is known about it is found again. */
export const noOptions: readonly never[] = [];

const isChoosable = (option: ComboboxOption) => !option.disabled && !option.disabledReason;

/** Whether something comes of choosing it. */
export const isEnabled = (row: Row): boolean =>
  row.kind === 'option' ? isChoosable(row.option) : row.kind !== 'group';
