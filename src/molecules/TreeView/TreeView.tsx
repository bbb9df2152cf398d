'use client';

import { clsx } from 'clsx/lite';
import {
  useId,
  useSyncExternalStore,
  type ComponentProps,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useOwnRef, useVirtualRows } from '../../behaviors';
import { TreeViewNotice } from './TreeViewNotice';
import { TreeViewRow } from './TreeViewRow';
import { useTree } from './useTree';
import type { TreeViewLoad } from './useTreeChildren';
import { useTreeKeys } from './useTreeKeys';
import * as styles from './TreeView.styles';

/** A node of a tree. */
export interface TreeNode {
  /** Tells it from all others of the tree; not shown. */
  id: string;
  /** What it is called, and found by when it is typed. */
  label: string;
  /** Drawn before the label. Decorative. */
  icon?: ReactNode;
  /** What is in it. */
  children?: readonly TreeNode[];
  /** There is something in it, but its `children` are not given: `load` is asked for them when it is opened. */
  branch?: boolean;
  /** Where it leads. Unsafe addresses are refused with a development warning. */
  href?: string;
  /** It can be reached and opened, but neither chosen nor followed. */
  disabled?: boolean;
}

/** Something that can be done with a node. */
export interface TreeViewAction {
  /** What it does, and to what: “Remove Crete”. */
  label: string;
  /** The one thing shown. */
  icon: ReactNode;
  /** Does it. */
  onAction: () => void;
}

export interface TreeViewProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What it is a tree of: its accessible name. */
  label: string;
  /** The outermost nodes. */
  nodes: readonly TreeNode[];
  /**
   * Asked for what is in a `branch` without `children` when that is opened. When the promise is rejected, people
   * can try again there.
   */
  load?: TreeViewLoad;
  /**
   * What people can choose: nothing, one node, or any number; with `checkbox`, a branch stands for all that is in it.
   * @default 'none'
   */
  selection?: 'none' | 'single' | 'multiple' | 'checkbox';
  /**
   * The ids of what is chosen, if you keep that. With `checkbox`, a branch among them stands for all that is in it.
   */
  selected?: readonly string[];
  /** The ids of what is chosen at first, if it keeps that itself. */
  defaultSelected?: readonly string[];
  /**
   * Called with the ids of what is chosen now. With `checkbox`, those of leaves and of branches that are not
   * loaded yet: the other branches follow from them.
   */
  onSelectedChange?: (ids: string[]) => void;
  /** The ids of the branches that are open, if you keep that. */
  expanded?: readonly string[];
  /** The ids of the branches that are open at first, if it keeps that itself. */
  defaultExpanded?: readonly string[];
  /** Called with the ids of the branches that are open now. */
  onExpandedChange?: (ids: string[]) => void;
  /** Called for a node on Enter and on a double click; where nothing can be chosen, on a click. */
  onAction?: (node: TreeNode) => void;
  /** What can be done with a node: buttons at the end of its line. Tab leads to those of the active one. */
  actions?: (node: TreeNode) => readonly TreeViewAction[];
}

const subscribe = () => () => {};

const indexOf = (place: EventTarget) =>
  Number((place as Element).closest('[data-index]')?.getAttribute('data-index') ?? -1);

/**
 * Shows what is in what, such as territories or the folders of a catalogue (APG: Tree View). Of any number of nodes
 * only those in sight are on the page: it is as high as its nodes, but not higher than most of the window, unless
 * you say how high. An id that comes twice, and a circle, is cut.
 *
 * For two levels use headings and lists; for columns beside the names, a table.
 */
export function TreeView({
  label,
  actions,
  nodes,
  load,
  selection = 'none',
  selected,
  defaultSelected,
  onSelectedChange,
  expanded,
  defaultExpanded,
  onExpandedChange,
  onAction,
  ref,
  className,
  style,
  onKeyDown,
  onClick,
  ...props
}: TreeViewProps) {
  const id = useId();
  const scroller = useOwnRef(ref);
  // A server cannot place rows: it may not write styles into its markup.
  const placed = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  const tree = useTree({
    nodes,
    load,
    selection,
    selected,
    defaultSelected,
    onSelectedChange,
    expanded,
    defaultExpanded,
    onExpandedChange,
    onAction,
  });
  const { at, rows } = tree;
  const { items, length, measure, onScroll, reveal } = useVirtualRows(scroller, rows, at);

  function goTo(index: number) {
    tree.goTo(index);
    reveal(index);
  }

  /** What a row is there for: to be chosen, followed, acted upon, or opened. */
  function press(index: number, keys: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) {
    const { item, notice } = rows[index]!;
    if (notice) {
      if (notice === 'failed') void tree.ask(item.node);
    } else if (selection === 'multiple' && keys.shiftKey) tree.chooseTo(index);
    else if (selection !== 'none') tree.choose(item, { add: keys.ctrlKey || keys.metaKey });
    else if (onAction) tree.act(item);
    else if (item.branch && !item.node.href) tree.expand([item], !tree.isExpanded(item));
  }

  const follow = useTreeKeys(tree, {
    multiple: selection === 'multiple',
    goTo,
    press(index, event) {
      const row = scroller.current?.querySelector(`[data-index="${index}"]`);
      const link = row?.querySelector<HTMLElement>('a[href]');
      const { item, notice } = rows[index]!;
      if (link) link.click();
      else if (onAction && !notice) tree.act(item);
      else press(index, event);
    },
  });

  function click(event: MouseEvent<HTMLDivElement>) {
    onClick?.(event);
    const place = event.target as Element;
    const index = indexOf(place);
    const row = rows[index];
    if (!row || event.defaultPrevented) return;
    tree.goTo(index);
    if (place.closest('button')) return;
    const { item, notice } = row;
    if (place.closest('[data-toggle]') && item.branch && !notice) {
      tree.expand([item], !tree.isExpanded(item));
    } else if (!place.closest('a')) press(index, event);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- it has the focus for all of its rows
    <div
      {...props}
      ref={scroller}
      className={clsx(styles.root, placed && styles.placed, className)}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={selection === 'multiple' || selection === 'checkbox' || undefined}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      style={placed ? ({ '--tree-length': `${length}px`, ...style } as CSSProperties) : style}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        follow(event);
      }}
      // The focus is the tree's: its rows and links have none.
      onMouseDown={(event) => {
        props.onMouseDown?.(event);
        if (indexOf(event.target) < 0 || (event.target as Element).closest('button')) return;
        event.preventDefault();
        scroller.current?.focus({ preventScroll: true });
      }}
      onDoubleClick={(event) => {
        props.onDoubleClick?.(event);
        const row = rows[indexOf(event.target)];
        const own = (event.target as Element).closest('button, a, [data-toggle]');
        if (row && !row.notice && !own && selection !== 'none') tree.act(row.item);
      }}
      onFocus={(event) => {
        props.onFocus?.(event);
        const index = indexOf(event.target);
        if (index >= 0 && index !== at) tree.goTo(index);
      }}
      onClick={click}
      onScroll={(event) => {
        props.onScroll?.(event);
        onScroll();
      }}
    >
      {items.map(({ index, key, start }) => {
        const { item, notice } = rows[index]!;
        const place = {
          id: `${id}-${index}`,
          ref: measure,
          'data-active': index === at || undefined,
          'data-index': index,
          style: placed ? { transform: `translateY(${start}px)` } : undefined,
        };
        if (notice)
          return <TreeViewNotice key={key} {...place} notice={notice} level={item.level} />;
        return (
          <TreeViewRow
            key={key}
            {...place}
            item={item}
            expanded={item.branch ? tree.isExpanded(item) : undefined}
            loading={rows[index + 1]?.notice === 'loading' && rows[index + 1]?.item === item}
            chosen={
              selection === 'single' || selection === 'multiple'
                ? tree.chosen.has(item.node.id)
                : undefined
            }
            checked={tree.checks && (tree.checks.get(item.node.id) ?? false)}
            actions={actions?.(item.node)}
            active={index === at}
            tree={scroller}
          />
        );
      })}
    </div>
  );
}
