import type { ComboboxList, namedOptions } from './ComboboxList';

/**
 * The list, once it is there: with what draws only what is in sight, it weighs as much as all the rest. And what asks
 * for options by their names.
 */
export const lazyList: { List?: typeof ComboboxList; namedOptions?: typeof namedOptions } = {};

let loading: Promise<void> | undefined;

/** Brings it: as soon as people come near a field, so that it is there when they open it. */
export function loadList(): Promise<void> {
  loading ??= import('./ComboboxList').then(
    (module) => {
      lazyList.List = module.ComboboxList;
      lazyList.namedOptions = module.namedOptions;
    },
    () => {
      // Offline for a moment: the next one to come near tries again.
      loading = undefined;
    },
  );
  return loading;
}
