import type { ReactNode } from 'react';

/** One of the parts that `Tabs` shows in turn. */
export interface TabItem {
  /** Tells it from the others; what `value` holds. Each only once. */
  value: string;
  /** What it is called. */
  label: string;
  /** Drawn before the label. Decorative. */
  icon?: ReactNode;
  /** Stands after the label and is part of the name, such as a `Badge` with a count. */
  badge?: ReactNode;
  /**
   * What is shown while it is selected. Not created before; then it keeps its state, unseen. What is loaded only then
   * brings a `Suspense` of its own, or the tabs wait with it.
   */
  content?: ReactNode;
  /** It cannot be selected, and the keyboard passes it by. */
  disabled?: boolean;
  /** Why it cannot be selected now. Use it in place of `disabled`: it stays focusable, and `Tooltips` shows the reason. */
  disabledReason?: string;
  /**
   * Makes all of them links to pages of a router: a `<nav>` in which `value` says which page this is. A click
   * goes there and changes nothing else.
   */
  href?: string;
}

/** The parts that `Tabs` shows, in their order. What a condition leaves empty is passed over. */
export type TabItems = readonly (TabItem | '' | false | null | undefined)[];

/** Whether it can be selected. */
export const isSelectable = ({ disabled, disabledReason }: TabItem) => !disabled && !disabledReason;

/** Whether the keyboard reaches it. */
export const isReachable = ({ disabled, disabledReason }: TabItem) =>
  !disabled || Boolean(disabledReason);
