import type { ReactNode } from 'react';

/** One of the values of a `Select`. */
export interface SelectOption {
  /** What the form submits, and what `value` holds. Each only once. */
  value: string;
  /** What people read and type to find it. */
  label: string;
  /** Help below the label. Describes the option; not part of its name. */
  description?: ReactNode;
  /** Drawn before the label, also in the closed select. Decorative. */
  icon?: ReactNode;
  /** The heading it stands under. Options of one group stand together, where the first of them is. */
  group?: string;
  /** It cannot be chosen, and the keyboard passes it by. */
  disabled?: boolean;
  /** Why it cannot be chosen now. Use it in place of `disabled`: the keyboard then reaches it, and the reason is heard. */
  disabledReason?: ReactNode;
}

/** The options of a `Select`. What a condition leaves empty is passed over. */
export type SelectOptions = readonly (SelectOption | '' | false | null | undefined)[];

/** The first option with a value. */
export const optionOf = (options: SelectOptions, value: string) =>
  options?.find((option) => option && option.value === value) || undefined;

interface OptionGroup {
  /** Empty for the options without one. */
  heading: string;
  /** Which option of the whole list its first one is. */
  first: number;
  members: SelectOption[];
}

/** Options by heading: those without one first, the others where the first of each group is. */
export function groupsOf(options: SelectOptions): OptionGroup[] {
  const groups = new Map<string, SelectOption[]>([['', []]]);
  // From plain JavaScript, none may be given.
  for (const option of options ?? []) {
    if (!option) continue;
    const { group = '' } = option;
    if (!groups.get(group)?.push(option)) groups.set(group, [option]);
  }
  let first = 0;
  return Array.from(groups, ([heading, members]) => {
    first += members.length;
    return { heading, first: first - members.length, members };
  });
}

/** Whether the keyboard stops there. */
export const isReachable = (option: SelectOption | undefined) =>
  option !== undefined && (!option.disabled || Boolean(option.disabledReason));

/** Whether it may become the value. */
export const isChoosable = (option: SelectOption | undefined) =>
  option !== undefined && !option.disabled && !option.disabledReason;

/** The reachable option at `index`, or the nearest: first in the given direction, then in the other. −1 without any. */
export function nearest(items: readonly SelectOption[], index: number, direction: 1 | -1): number {
  const start = Math.min(Math.max(index, 0), items.length - 1);
  for (const step of [direction, -direction]) {
    for (let at = start; items[at]; at += step) if (isReachable(items[at])) return at;
  }
  return -1;
}

/** Where people are in a list: the option, and where it stood. */
export interface Place {
  index: number;
  value: string | undefined;
}

/** The same option in a list that may have changed, or the nearest one to its place. */
export function placeIn(items: readonly SelectOption[], { index, value }: Place): number {
  const isThere = (option: SelectOption | undefined) =>
    option?.value === value && isReachable(option);
  if (isThere(items[index])) return index;
  const moved = items.findIndex(isThere);
  return moved < 0 ? nearest(items, index, 1) : moved;
}
