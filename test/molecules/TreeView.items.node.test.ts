import { describe, expect, it, vi } from 'vitest';
import { checksOf, toggleChecks } from '../../src/molecules/TreeView/treeChecks';
import {
  buildTree,
  placeOfActive,
  visibleRows,
  type TreeRow,
} from '../../src/molecules/TreeView/treeItems';
import type { TreeNode } from '../../src';

const node = (id: string, ...children: TreeNode[]): TreeNode =>
  children.length > 0 ? { id, label: id, children } : { id, label: id };
const nodes = [node('eu', node('gr', node('crete'), node('attica')), node('de')), node('us')];
const tree = buildTree(nodes, new Map());
const never = () => false;
const keys = (rows: TreeRow[]) => rows.map(({ key }) => key.replace('\n', ':')).join(' ');
const rowsOf = (...open: string[]) => visibleRows(tree.roots, (id) => open.includes(id), never);

describe('buildTree', () => {
  it('knows where each node stands', () => {
    const { level, place, size, parent } = tree.byId.get('de')!;
    expect([level, place, size, parent?.node.id]).toEqual([2, 2, 2, 'eu']);
  });

  it('cuts a circle, and what comes twice, and says each once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const circle: TreeNode = { id: 'circle', label: 'Circle', children: [] };
    (circle.children as TreeNode[]).push(circle, node('inner'));
    const given = [circle, node('a', node('twice')), node('b', node('twice'))];
    const cut = buildTree(given, new Map());
    buildTree(given, new Map());
    expect([...cut.byId.keys()]).toEqual(['circle', 'a', 'b', 'inner', 'twice']);
    expect(cut.byId.get('inner')!.size).toBe(1);
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('a node "circle" that contains itself'),
      expect.stringContaining('several nodes with the id "twice"'),
    ]);
    warn.mockRestore();
  });

  it('holds 10,000 levels, and skips what is no node', () => {
    let deep = node('0');
    for (let index = 1; index < 10_000; index += 1) deep = node(`${index}`, deep);
    const given = [null, deep, undefined] as unknown as TreeNode[];
    const { byId, roots } = buildTree(given, new Map());
    expect(byId.get('0')!.level).toBe(10_000);
    expect(visibleRows(roots, () => true, never)).toHaveLength(10_000);
  });
});

describe('visibleRows', () => {
  it('are those in open branches', () => {
    expect(keys(rowsOf())).toBe('eu us');
    expect(keys(rowsOf('eu', 'us'))).toBe('eu gr de us');
    expect(keys(rowsOf('eu', 'gr'))).toBe('eu gr crete attica de us');
  });

  it('say in place of children that these load, have failed, or are none', () => {
    const branch = { id: 'asia', label: 'Asia', branch: true };
    const say = (loaded: Map<string, TreeNode[]>, failed: boolean) =>
      keys(
        visibleRows(
          buildTree([branch], loaded).roots,
          () => true,
          () => failed,
        ),
      );
    expect(say(new Map(), false)).toBe('asia asia:loading');
    expect(say(new Map(), true)).toBe('asia asia:failed');
    expect(say(new Map([['asia', []]]), false)).toBe('asia asia:empty');
  });
});

describe('placeOfActive', () => {
  const at = (rows: TreeRow[], key: string, place: number) =>
    rows[placeOfActive(rows, tree, { key, at: place })]?.key;

  it('stays at its row, closes with the branch around it, and moves on when it is gone', () => {
    expect(at(rowsOf('eu', 'gr'), 'attica', 3)).toBe('attica');
    expect(at(rowsOf('eu', 'gr'), 'attica', 9)).toBe('attica');
    expect(at(rowsOf('eu'), 'attica', 3)).toBe('gr');
    expect(at(rowsOf(), 'attica', 3)).toBe('eu');
    expect(at(rowsOf('eu'), 'gone', 1)).toBe('gr');
    expect(at(rowsOf('eu'), 'gone', 99)).toBe('us');
    expect(placeOfActive([], tree, { key: 'eu', at: 0 })).toBe(-1);
    expect(placeOfActive([], tree, undefined)).toBe(-1);
  });
});

describe('checks', () => {
  const check = (selected: string[], of = tree) => Object.fromEntries(checksOf(of, selected));
  const press = (selected: string[], id: string, of = tree) =>
    toggleChecks(of, checksOf(of, selected), of.byId.get(id)!).toSorted();

  it('of branches follow from what is in them', () => {
    expect(check(['crete'])).toMatchObject({ crete: true, gr: 'mixed', eu: 'mixed' });
    expect(check(['crete', 'attica'])).toMatchObject({ gr: true, eu: 'mixed' });
    expect(check(['crete', 'attica', 'de'])).toMatchObject({ eu: true });
    expect(check(['eu'])).toMatchObject({ eu: true, gr: true, crete: true, de: true });
    expect(check([])).toEqual({});
    expect(check(['nowhere'])).toMatchObject({ eu: false });
  });

  it('go to all that is below, or leave it', () => {
    expect(press([], 'gr')).toEqual(['attica', 'crete']);
    expect(press(['crete'], 'gr')).toEqual(['attica', 'crete']);
    expect(press(['attica', 'crete'], 'gr')).toEqual([]);
    expect(press(['eu'], 'crete')).toEqual(['attica', 'de']);
    expect(press(['us'], 'eu')).toEqual(['attica', 'crete', 'de', 'us']);
  });

  it('leave alone what is off', () => {
    const off = buildTree(
      [node('a', { ...node('b'), disabled: true }, node('c'))],
      new Map<string, TreeNode[]>(),
    );
    expect(press([], 'a', off)).toEqual(['c']);
    expect(press(['c'], 'a', off)).toEqual([]);
    expect(press(['b', 'c'], 'a', off)).toEqual(['b']);
  });
});
