import { compareKeys, type Difference } from './difference.ts';
import { diffLines, hunksOf } from './diffLines.ts';
import type { RuleName } from './rules.ts';
import type { Stories } from './stories.ts';

interface Finding {
  rule: RuleName;
  before?: string;
  after?: string;
}

/** `- button "Save" [disabled]:` is a button with a name and a state. */
function nodeOf(line: string) {
  const [, role = '', name = ''] =
    /^\s*- ['"]?(\/?[\w -]+?)(?: ("(?:\\.|[^"\\])*"))?(?: \[.*)?['"]?(?::.*)?$/.exec(line) ?? [];
  // Words and addresses are what a node reads as, not nodes.
  return { role: role.startsWith('/') || role === 'text' ? '' : role, name };
}

/** What became of the nodes of a tree. Of lines in one place, those that share role or name are one node. */
export function compareTrees(before: string[], after: string[]): Finding[] {
  return hunksOf(diffLines(before, after)).flatMap(({ removed, added }) => {
    const rest = [...added];
    const take = (matches: (line: string) => boolean) => {
      const index = rest.findIndex(matches);
      return index === -1 ? undefined : rest.splice(index, 1)[0];
    };
    const findings: Finding[] = [];
    const alone = removed.filter((line) => {
      const node = nodeOf(line);
      const same = take(
        (other) => nodeOf(other).role === node.role && nodeOf(other).name === node.name,
      );
      if (same === undefined) return true;
      // Only its place in the tree may differ.
      if (same.trim() !== line.trim()) findings.push(pair('name-changed', line, same));
      return false;
    });
    const nameless = alone.filter((line) => {
      const { role, name } = nodeOf(line);
      const now = take(
        (other) =>
          role !== '' && name !== '' && nodeOf(other).name === name && nodeOf(other).role !== '',
      );
      if (now !== undefined) findings.push(pair('role-changed', line, now));
      return now === undefined;
    });
    for (const line of nameless) {
      const { role } = nodeOf(line);
      const now = take((other) => nodeOf(other).role === role);
      if (now !== undefined || role === '') findings.push(pair('name-changed', line, now));
      else {
        const other = take((candidate) => nodeOf(candidate).role !== '');
        findings.push(pair(other === undefined ? 'node-removed' : 'role-changed', line, other));
      }
    }
    for (const line of rest)
      findings.push(
        pair(nodeOf(line).role === '' ? 'name-changed' : 'node-added', undefined, line),
      );
    return findings;
  });
}

function pair(rule: RuleName, before?: string, after?: string): Finding {
  const shown = (line: string) => line.trim().replace(/^- /, '');
  return {
    rule,
    ...(before === undefined ? {} : { before: shown(before) }),
    ...(after === undefined ? {} : { after: shown(after) }),
  };
}

/** What became of the way that Tab goes. Stops that only read differently are told by the tree. */
export function compareStops(before: string[], after: string[]): Finding[] {
  if (before.join('\n') === after.join('\n')) return [];
  const texts = { before: before.join('\n'), after: after.join('\n') };
  const { removed, added, kept } = compareKeys(before, after);
  const places = kept.map((stop) => after.indexOf(stop));
  if (places.some((at, index) => at < (places[index - 1] ?? 0)))
    return [{ rule: 'tab-order-changed', ...texts }];
  if (before.length === after.length && removed.length === added.length && removed.length > 0)
    return [];
  if (after.length < before.length) return [{ rule: 'tab-stop-removed', ...texts }];
  if (after.length > before.length) return [{ rule: 'tab-stop-added', ...texts }];
  return [{ rule: 'tab-order-changed', ...texts }];
}

/** The same change in several stories of a component is told once. */
export function compareStories(before: Stories, after: Stories): Difference[] {
  const { removed, added, kept } = compareKeys(before.keys(), after.keys());
  const rewritten = kept.filter((key) => before.get(key)!.source !== after.get(key)!.source);
  const merged = new Map<string, Difference>();
  for (const key of kept) {
    const [old, now] = [before.get(key)!, after.get(key)!];
    if (old.source !== now.source) continue;
    const [component = '', name = ''] = key.split(' › ');
    const findings = [...compareTrees(old.tree, now.tree), ...compareStops(old.stops, now.stops)];
    for (const finding of findings) {
      const id = JSON.stringify([component, finding]);
      const known = merged.get(id) ?? { ...finding, subject: component, notes: [] };
      if (!known.notes?.includes(name)) known.notes?.push(name);
      merged.set(id, known);
    }
  }
  const list = (rule: RuleName, keys: string[]) =>
    keys.map((subject): Difference => ({ rule, subject }));
  return [
    ...merged.values(),
    ...list('story-changed', rewritten),
    ...list('story-removed', removed),
    ...list('story-added', added),
  ];
}
