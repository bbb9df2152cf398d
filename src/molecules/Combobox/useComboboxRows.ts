'use client';

import { useMemo } from 'react';
import {
  comboboxCreate,
  comboboxEmpty,
  comboboxFailed,
  comboboxFull,
  comboboxOthers,
  comboboxPinned,
  comboboxRecent,
  comboboxResults,
  comboboxRetry,
  comboboxSelectAll,
  comboboxTooShort,
  spinnerLoading,
  useLocale,
  useMessages,
} from '../../locale';
import type { ComboboxProps } from './ComboboxProps';
import {
  matchingRows,
  noOptions,
  optionNamed,
  withSections,
  type ComboboxOption,
  type Row,
} from './comboboxRows';
import { useAsyncOptions } from './useAsyncOptions';
import { useOptionKeys } from './useOptionKeys';

const english = {
  comboboxCreate,
  comboboxEmpty,
  comboboxFailed,
  comboboxFull,
  comboboxOthers,
  comboboxPinned,
  comboboxRecent,
  comboboxResults,
  comboboxRetry,
  comboboxSelectAll,
  comboboxTooShort,
  spinnerLoading,
};

/** The rows of an open list, and what is to be said about them. */
export function useComboboxRows<Option extends ComboboxOption>(
  settings: ComboboxProps<boolean, Option>,
  { open, typed, chosen }: { open: boolean; typed: string | null; chosen: number },
) {
  const { debounce = 200, load, max, minCharacters = 0, multiple, onCreate, selectAll } = settings;
  const { pinned, recent } = settings;
  const { locale } = useLocale();
  const message = useMessages(english);

  const query = (typed ?? '').trim();
  const tooShort = Boolean(load) && query.length < minCharacters;
  const search = useAsyncOptions(load, load && open && !tooShort ? query : null, debounce);
  const { options: answered } = search;
  const source = load ? (tooShort ? noOptions : answered) : (settings.options ?? noOptions);
  const keys = useOptionKeys(source, locale, open);
  const busy = (search.loading && !tooShort) || (keys.looking && query !== '');
  const failed = search.failed && !busy;
  // The server has searched; what it found for an older query is looked through here, while it searches again.
  const filter = load && search.query === query ? '' : query;
  const endless = Boolean(load) && !busy && !failed && !tooShort && search.cursor !== undefined;

  const found = useMemo(() => {
    const matching = matchingRows(source, filter, locale, keys.patience);
    if (query) return matching;
    const sections = [
      { label: message('comboboxPinned'), options: pinned },
      { label: message('comboboxRecent'), options: recent },
    ];
    return withSections(matching, sections, message('comboboxOthers'));
    // What is known by now is in `keys`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [source, filter, query, locale, message, pinned, recent, keys.looking]);

  const count = useMemo(
    () => found.reduce((sum, { kind }) => sum + Number(kind === 'option'), 0),
    [found],
  );
  const rows = useMemo(() => {
    const around: Row<Option>[] = [...found];
    if (multiple && selectAll && count > 1) {
      around.unshift({ kind: 'all', key: '\nall', label: message('comboboxSelectAll', { count }) });
    }
    if (onCreate && query && !busy && !optionNamed(source, query, locale, Boolean)) {
      around.push({
        kind: 'create',
        key: '\ncreate',
        label: message('comboboxCreate', { text: query }),
      });
    }
    if (failed) around.push({ kind: 'retry', key: '\nretry', label: message('comboboxRetry') });
    return around;
  }, [found, count, multiple, selectAll, onCreate, query, busy, source, locale, failed, message]);

  let shown = '';
  let said = message('comboboxResults', { count });
  if (busy) said = shown = message('spinnerLoading');
  else if (failed) said = shown = message('comboboxFailed');
  else if (tooShort) said = shown = message('comboboxTooShort', { count: minCharacters });
  else if (count === 0) said = shown = message('comboboxEmpty');
  else if (multiple && max !== undefined && chosen >= max) {
    said = shown = message('comboboxFull', { count: max });
  }

  return {
    busy,
    endless,
    find: (name: string) => optionNamed(source, name, locale) ?? (busy ? undefined : null),
    more: search.more,
    retry: search.retry,
    rows,
    words: { said, shown, first: failed },
  };
}
