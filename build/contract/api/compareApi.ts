import type ts from 'typescript';
import { compareKeys, type Difference } from '../difference.ts';
import type { Api, Exported } from './readApi.ts';
import { compareProps } from './compareProps.ts';

/** Types that callers write: for them more is no danger. Of all others we do not know. */
const isInput = ({ name, type }: Exported) =>
  /(?:Props|Options|Item|Option)$/.test(name) || type.isUnion();

/** Its name aside, is it declared the same? */
const shape = ({ text, name, isType, type }: Exported, checker: ts.TypeChecker) =>
  `${isType} ${text.replace(/^export /, '').replaceAll(new RegExp(`\\b${name}\\b`, 'g'), '') || checker.typeToString(type)}`;

/** How a difference names an export. */
export const labelOf = ({ name, entry }: Exported) => (entry === '.' ? name : `${name} (${entry})`);

/** Holds what two versions publish against each other. */
export function compareApi(before: Api, after: Api, checker: ts.TypeChecker): Difference[] {
  const differences: Difference[] = [];
  // Of an entry that only one of them has, it is told as a whole.
  const entries = compareKeys(before.entries, after.entries);
  const shared = (one: Exported) => entries.kept.includes(one.entry);
  const { removed, added, kept } = compareKeys(before.exports.keys(), after.exports.keys());
  const gone = removed.map((key) => before.exports.get(key)!).filter(shared);
  const fresh = added.map((key) => after.exports.get(key)!).filter(shared);

  for (const old of gone) {
    const index = fresh.findIndex(
      (now) => now.entry === old.entry && shape(now, checker) === shape(old, checker),
    );
    const [renamed] = index === -1 ? [] : fresh.splice(index, 1);
    differences.push(
      renamed
        ? {
            rule: 'export-renamed',
            subject: labelOf(old),
            before: old.name,
            after: renamed.name,
          }
        : { rule: 'export-removed', subject: labelOf(old), before: old.text },
    );
  }
  for (const now of fresh)
    differences.push({ rule: 'export-added', subject: labelOf(now), after: now.text });
  const found = kept.flatMap((key) =>
    compareExport(before.exports.get(key)!, after.exports.get(key)!),
  );
  const follows = found.filter(({ rule }) => rule === 'export-follows');
  differences.push(...found.filter(({ rule }) => rule !== 'export-follows'));
  // One type that changes may be in all languages, and in all that loads them.
  if (follows.length > 0)
    differences.push({
      rule: 'export-follows',
      subject: follows.length === 1 ? follows[0]!.subject : `${follows.length} exports`,
      notes: follows.length === 1 ? [] : follows.map(({ subject }) => subject),
    });
  return differences;

  function compareExport(old: Exported, now: Exported): Difference[] {
    // Tokens have a part of their own.
    if (old.entry === './tokens') return [];
    const subject = labelOf(now);
    const text = { before: old.text, after: now.text };
    const found: Difference[] = [];
    if (now.deprecated !== undefined && old.deprecated === undefined)
      found.push({ rule: 'deprecation-added', subject, after: now.deprecated });
    if (old.isType !== now.isType) return [{ rule: 'export-changed', subject, ...text }];
    // The props of a component are compared with the component.
    const owner = old.isType && old.name.endsWith('Props') && component(old, after);
    if (owner) return found;
    found.push(...compareProps(subject, old, now, checker));
    if (
      found.some(
        ({ rule }) =>
          rule === 'prop-narrowed' || rule === 'prop-removed' || rule === 'prop-required',
      )
    )
      return found;

    // The props of most components have been compared one by one.
    const isDone = old.props.size > 0 && now.props.size > 0 && !old.generic && !now.generic;
    const [was, is] = isDone ? [old.result, now.result] : [old.type, now.type];
    const fits = checker.isTypeAssignableTo(is, was);
    const fitsBack = checker.isTypeAssignableTo(was, is);
    if (fits && fitsBack) {
      if (found.length === 0 && old.text !== now.text)
        found.push({ rule: 'export-reworded', subject, ...text });
    } else if (old.generic && old.text === now.text && old.text !== '') {
      // Type parameters of two declarations never fit; what they are made of is compared by itself.
    } else if (old.isType ? fitsBack && isInput(old) : fits) {
      if (found.length === 0) found.push({ rule: 'export-widened', subject, ...text });
    } else {
      // Props in several forms are not compared one by one.
      const rule = old.isComponent && now.isComponent ? 'prop-narrowed' : 'export-changed';
      if (rule === 'export-changed' && shape(old, checker) === shape(now, checker))
        found.push({ rule: 'export-follows', subject });
      else found.push({ rule, subject, ...text });
    }
    return found;
  }
}

/** The component that takes these props. */
const component = ({ name, entry }: Exported, api: Api) =>
  api.exports.get(`${entry} ${name.replace(/Props$/, '')}`)?.isComponent;
