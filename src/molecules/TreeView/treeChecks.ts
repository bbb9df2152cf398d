import type { Tree, TreeItem } from './treeItems';

/** Whether a node is checked; `'mixed'` where some, but not all, of what is below is. */
export type Checked = boolean | 'mixed';

export type Checks = ReadonlyMap<string, Checked>;

/** The items from the innermost outwards: each after all that is below. */
function* inwardsOut({ roots }: Tree): Generator<TreeItem> {
  const order: TreeItem[] = [];
  const open = [...roots];
  for (let item = open.pop(); item; item = open.pop()) {
    order.push(item);
    if (item.children) open.push(...item.children);
  }
  yield* order.toReversed();
}

const isLeaf = (item: TreeItem) => !item.children?.length;

/** Whether each node is checked: itself, by one around it, or by all that is below. */
export function checksOf(tree: Tree, selected: readonly string[]): Checks {
  const checks = new Map<string, Checked>();
  if (selected.length === 0) return checks;
  const given = new Set(selected);
  // The tree is built level by level: what is around comes first.
  for (const { node, parent } of tree.byId.values()) {
    if (given.has(node.id) || (parent && checks.get(parent.node.id))) checks.set(node.id, true);
  }
  for (const item of inwardsOut(tree)) {
    if (isLeaf(item)) continue;
    const inner = item.children!.map(({ node }) => checks.get(node.id) ?? false);
    const all = inner.every((checked) => checked === true);
    checks.set(item.node.id, all || (inner.some(Boolean) && 'mixed'));
  }
  return checks;
}

/**
 * The ids of what is checked after a press on a node: of leaves, and of branches whose children nobody knows. What
 * cannot be changed stays as it is; where all the rest is checked, it is let go.
 */
export function toggleChecks(tree: Tree, checks: Checks, pressed: TreeItem): string[] {
  const below: TreeItem[] = [];
  const open = [pressed];
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.node.disabled) continue;
    if (isLeaf(item)) below.push(item);
    else open.push(...item.children!);
  }
  const changed = new Set(below.map(({ node }) => node.id));
  const check = below.some(({ node }) => !checks.get(node.id));
  return [...tree.byId.values()]
    .filter(isLeaf)
    .map(({ node }) => node.id)
    .filter((id) => (changed.has(id) ? check : checks.get(id)));
}
