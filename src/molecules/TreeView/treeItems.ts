import { warnOnce } from '../../behaviors';
import type { TreeNode } from './TreeView';

/** A node, and where it stands. */
export interface TreeItem {
  node: TreeNode;
  parent: TreeItem | undefined;
  /** From 1. */
  level: number;
  /** Its place among its siblings, from 1, and their number. */
  place: number;
  size: number;
  /** `undefined` where nobody knows them yet. */
  children: TreeItem[] | undefined;
  /** It can be opened. */
  branch: boolean;
}

export interface Tree {
  roots: TreeItem[];
  byId: Map<string, TreeItem>;
}

/** What was loaded for a branch, by its id. */
export type LoadedNodes = ReadonlyMap<string, readonly TreeNode[]>;

function warnOfCut(node: TreeNode, parent: TreeItem | undefined) {
  let around = parent;
  while (around && around.node.id !== node.id) around = around.parent;
  warnOnce(
    `TreeView node ${node.id}`,
    around
      ? `TreeView has a node "${node.id}" that contains itself, so the inner one is left out. ` +
          'Mend the data: a tree has no circles.'
      : `TreeView has several nodes with the id "${node.id}", so only the first of them is shown. ` +
          'Give each node an id of its own.',
  );
}

/** The tree that the data describes: each id once, so that no circle is left. */
export function buildTree(nodes: readonly TreeNode[] | undefined, loaded: LoadedNodes): Tree {
  const byId = new Map<string, TreeItem>();
  const roots: TreeItem[] = [];
  const open: [readonly TreeNode[], TreeItem | undefined, TreeItem[]][] = [
    [nodes ?? [], undefined, roots],
  ];
  // Level by level: no depth is too deep, and of two nodes with one id the outer one stays.
  for (let next = open.shift(); next; next = open.shift()) {
    const [given, parent, siblings] = next;
    for (const node of given) {
      if (!node) continue;
      if (byId.has(node.id)) {
        if (process.env.NODE_ENV !== 'production') warnOfCut(node, parent);
        continue;
      }
      const inner = node.children ?? loaded.get(node.id);
      const item: TreeItem = {
        node,
        parent,
        level: (parent?.level ?? 0) + 1,
        place: siblings.length + 1,
        size: 0,
        children: inner ? [] : undefined,
        branch: Boolean(node.branch || inner?.length),
      };
      byId.set(node.id, item);
      siblings.push(item);
      if (inner) open.push([inner, item, item.children!]);
    }
    for (const item of siblings) item.size = siblings.length;
  }
  return { roots, byId };
}

/** What a line of the tree says in place of children. */
export type TreeNotice = 'loading' | 'failed' | 'empty';

/** A line of the tree: a node, or something about the children of one. */
export interface TreeRow {
  key: string;
  item: TreeItem;
  notice?: TreeNotice;
}

/** The lines that are shown, from top to bottom. */
export function visibleRows(
  roots: readonly TreeItem[],
  isExpanded: (id: string) => boolean,
  hasFailed: (id: string) => boolean,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const open = roots.toReversed();
  for (let item = open.pop(); item; item = open.pop()) {
    const { id } = item.node;
    rows.push({ key: id, item });
    if (!item.branch || !isExpanded(id)) continue;
    if (item.children?.length) open.push(...item.children.toReversed());
    else {
      const notice = item.children ? 'empty' : hasFailed(id) ? 'failed' : 'loading';
      rows.push({ key: `${id}\n${notice}`, item, notice });
    }
  }
  return rows;
}

/** Where people are: a row, and where it was last. */
export interface ActiveRow {
  key: string;
  at: number;
}

/**
 * Where people are among rows that may have changed since: at the same row; if that was closed away, at the
 * nearest branch around it; if it is gone, at what has taken its place. -1 where there is nothing.
 */
export function placeOfActive(
  rows: readonly TreeRow[],
  { byId }: Tree,
  active: ActiveRow | undefined,
): number {
  if (!active) return rows.length > 0 ? 0 : -1;
  if (rows[active.at]?.key === active.key) return active.at;
  const [id, notice] = active.key.split('\n');
  let item = byId.get(id!);
  // What a line said has changed, or come true: the first child stands there now.
  if (notice && item) {
    const around = rows.findIndex(({ key }) => key === id);
    const inside = rows[around + 1];
    if (inside && (inside.item === item || inside.item.parent === item)) return around + 1;
  }
  for (; item; item = item.parent) {
    const { id: wanted } = item.node;
    const at = rows.findIndex(({ key }) => key === wanted);
    if (at >= 0) return at;
  }
  return Math.min(active.at, rows.length - 1);
}
