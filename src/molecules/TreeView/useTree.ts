'use client';

import { useEffect, useMemo, useState } from 'react';
import { useControllableState } from '../../behaviors';
import { checksOf, toggleChecks } from './treeChecks';
import {
  buildTree,
  placeOfActive,
  visibleRows,
  type ActiveRow,
  type TreeItem,
  type TreeRow,
} from './treeItems';
import type { TreeViewProps } from './TreeView';
import { useTreeChildren } from './useTreeChildren';

export type TreeStateOptions = Pick<
  TreeViewProps,
  | 'nodes'
  | 'load'
  | 'selection'
  | 'selected'
  | 'defaultSelected'
  | 'onSelectedChange'
  | 'expanded'
  | 'defaultExpanded'
  | 'onExpandedChange'
  | 'onAction'
>;

const none: readonly string[] = [];

/** What is open, chosen and active in a tree, and how that changes. */
export function useTree({
  nodes,
  load,
  selection = 'none',
  selected: givenSelected,
  defaultSelected,
  onSelectedChange,
  expanded: givenExpanded,
  defaultExpanded,
  onExpandedChange,
  onAction,
}: TreeStateOptions) {
  const [expanded, setExpanded] = useControllableState<readonly string[]>(
    'TreeView expanded',
    givenExpanded ?? undefined,
    defaultExpanded ?? none,
    onExpandedChange as (ids: readonly string[]) => void,
  );
  const [selected, setSelected] = useControllableState<readonly string[]>(
    'TreeView selected',
    givenSelected ?? undefined,
    defaultSelected ?? none,
    onSelectedChange as (ids: readonly string[]) => void,
  );
  const [active, setActive] = useState<ActiveRow>();
  /** Where a range begins. */
  const [anchor, setAnchor] = useState<string>();
  const { loaded, failed, ask, running } = useTreeChildren(load);

  const tree = useMemo(() => buildTree(nodes, loaded), [nodes, loaded]);
  const rows = useMemo(() => {
    const open = new Set(expanded);
    return visibleRows(
      tree.roots,
      (id) => open.has(id),
      (id) => failed.has(id),
    );
  }, [tree, expanded, failed]);
  const checks = useMemo(
    () => (selection === 'checkbox' ? checksOf(tree, selected) : undefined),
    [selection, tree, selected],
  );
  const chosen = useMemo(() => new Set(selected), [selected]);
  const first = active ?? startOf(rows, chosen);
  const at = placeOfActive(rows, tree, first);

  // Of a branch that has gone, nobody waits for what is in it.
  useEffect(() => {
    for (const [id, stop] of running.current) {
      if (!tree.byId.has(id) && running.current.delete(id)) stop.abort();
    }
  }, [tree, running]);

  const loads = Boolean(load);
  useEffect(() => {
    for (const { item, notice } of rows) if (notice === 'loading') void ask(item.node);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whom to ask may come later
  }, [rows, ask, loads]);

  function expand(items: readonly TreeItem[], open: boolean) {
    const ids = items.filter(({ branch }) => branch).map(({ node }) => node.id);
    const rest = expanded.filter((id) => !ids.includes(id));
    const next = open ? [...rest, ...ids] : rest;
    if (next.length !== expanded.length) setExpanded(next);
  }

  const choosable = (ids: readonly TreeRow[]) =>
    ids.filter(({ notice, item }) => !notice && !item.node.disabled).map(({ key }) => key);

  return {
    at,
    ask,
    checks,
    chosen,
    expand,
    expanded,
    rows,
    tree,
    isExpanded: (item: TreeItem) => expanded.includes(item.node.id),
    goTo(index: number) {
      const row = rows[index];
      if (row) setActive({ key: row.key, at: index });
    },
    act(item: TreeItem) {
      if (!item.node.disabled) onAction?.(item.node);
    },
    /** Chooses one, or checks it. */
    choose(item: TreeItem, { add = false }: { add?: boolean } = {}) {
      const { id, disabled } = item.node;
      if (disabled || selection === 'none') return;
      setAnchor(id);
      if (checks) {
        // What is not loaded yet stays as it is.
        const unseen = selected.filter((other) => !tree.byId.has(other));
        setSelected([...unseen, ...toggleChecks(tree, checks, item)]);
      } else if (selection === 'multiple' && add) {
        setSelected(chosen.has(id) ? selected.filter((other) => other !== id) : [...selected, id]);
      } else if (!chosen.has(id) || selected.length > 1) setSelected([id]);
    },
    /** Chooses all from where the last choice began. */
    chooseTo(index: number) {
      if (selection !== 'multiple') return;
      const begin = rows.findIndex(({ key }) => key === anchor);
      // Nowhere yet, or in a branch that was closed since.
      const from = begin < 0 ? at : begin;
      setAnchor(rows[from]?.key);
      setSelected(choosable(rows.slice(Math.min(from, index), Math.max(from, index) + 1)));
    },
    chooseAll() {
      if (selection === 'multiple') setSelected([...new Set([...selected, ...choosable(rows)])]);
    },
  };
}

function startOf(rows: readonly TreeRow[], chosen: ReadonlySet<string>): ActiveRow | undefined {
  const at = chosen.size > 0 ? rows.findIndex(({ key }) => chosen.has(key)) : -1;
  return at < 0 ? undefined : { key: rows[at]!.key, at };
}

export type TreeState = ReturnType<typeof useTree>;
