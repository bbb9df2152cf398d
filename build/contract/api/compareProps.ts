import type ts from 'typescript';
import { compareKeys, type Difference } from '../difference.ts';
import type { Exported, Prop } from './readApi.ts';

const declared = ({ name, optional, text }: Prop) => `${name}${optional ? '?' : ''}: ${text}`;

/** Holds the props of two versions of a component against each other, or the members of a type. */
export function compareProps(
  owner: string,
  old: Exported,
  now: Exported,
  checker: ts.TypeChecker,
): Difference[] {
  const { removed, added, kept } = compareKeys(old.props.keys(), now.props.keys());
  return [
    ...removed.map((name): Difference => {
      const prop = old.props.get(name)!;
      return { rule: 'prop-removed', subject: `${owner}.${name}`, before: declared(prop) };
    }),
    ...added.map((name): Difference => {
      const prop = now.props.get(name)!;
      const rule = prop.optional ? 'prop-added' : 'prop-required';
      return { rule, subject: `${owner}.${name}`, after: declared(prop) };
    }),
    ...kept.flatMap((name) => compareProp(old.props.get(name)!, now.props.get(name)!)),
  ];

  function compareProp(before: Prop, after: Prop): Difference[] {
    const subject = `${owner}.${after.name}`;
    // To print a type takes a hundred times as long as to compare it.
    const texts = () => ({ before: declared(before), after: declared(after) });
    const found: Difference[] = [];
    if (after.deprecated !== undefined && before.deprecated === undefined)
      found.push({ rule: 'deprecation-added', subject, after: after.deprecated });
    if (before.optional && !after.optional)
      found.push({ rule: 'prop-required', subject, ...texts() });
    if (!before.optional && after.optional) found.push({ rule: 'prop-freed', subject, ...texts() });
    if (before.inherited !== undefined && before.inherited === after.inherited) return found;
    const [was, is] =
      before.optional === after.optional
        ? [before.type, after.type]
        : [checker.getNonNullableType(before.type), checker.getNonNullableType(after.type)];
    // Type parameters of two declarations never fit each other; what they are written as must do.
    const same = was === is || (old.generic && before.text === after.text);
    if (!same && !checker.isTypeAssignableTo(was, is))
      found.push({ rule: 'prop-narrowed', subject, ...texts() });
    else if (!same && !checker.isTypeAssignableTo(is, was))
      found.push({ rule: 'prop-widened', subject, ...texts() });
    return found;
  }
}
