import { endTag } from '../engine/content.ts';
import type { Module } from '../engine/Module.ts';
import { nameOf, type JSXElement } from '../engine/syntax.ts';
import { Use } from '../engine/Use.ts';
import { partsOf } from './shared.ts';

/** `<Radio value="a">A</Radio>` inside of a group becomes an entry of its options. */
export function radioOptions(use: Use) {
  const radios = partsOf(use);
  const known = radios.map((node) => optionOf(use, node));
  if (known.length === 0 || known.length < use.children.length || !known.every(Boolean)) {
    use.todo('give the choices as "options"');
    return;
  }
  for (const node of radios) use.module.seen.add(node);
  const { eol } = use.module;
  const inner = use.module.indentAt(radios[0]!.start);
  const outer = use.module.indentAt(use.node.start);
  if (inner === undefined || outer === undefined)
    use.add('options', `options={[${known.join(', ')}]}`);
  else {
    // On lines of their own, where the choices stood; one step further in where attributes stand there too.
    const first = use.node.openingElement.attributes[0];
    const base = (first && use.module.indentAt(first.start)) ?? outer;
    const step = base + inner.slice(outer.length);
    const lines = known.map((option) => `${eol}${step}${option},`).join('');
    use.add('options', `options={[${lines}${eol}${base}]}`);
  }
  endTag(use);
}

/** A radio as an entry; `undefined` when it holds more than a value and words. */
function optionOf({ module }: Use, node: JSXElement): string | undefined {
  const origin = module.originOf(nameOf(node.openingElement.name));
  if (origin?.name !== 'Radio') return undefined;
  const radio = new Use(module, node, origin);
  const value = radio.static('value');
  const [content, ...others] = radio.children;
  const isPlain =
    radio.attributes.length === node.openingElement.attributes.length &&
    radio.attributes.every(({ name }) => ['value', 'isDisabled', 'key'].includes(`${name.name}`)) &&
    (!radio.attribute('isDisabled') || radio.static('isDisabled') === true);
  const label = content && others.length === 0 ? wordsOf(module, content) : undefined;
  if (!isPlain || label === undefined || typeof value !== 'string') return undefined;
  const disabled = radio.attribute('isDisabled') ? ', disabled: true' : '';
  return `{ value: ${module.quoted(value)}, label: ${label}${disabled} }`;
}

/** Words as an expression. Elements are migrated where they stand, so they are not copied. */
function wordsOf(module: Module, content: JSXElement['children'][number]): string | undefined {
  if (content.type === 'JSXText')
    return content.value.includes('&') ? undefined : module.quoted(content.value.trim());
  const code = module.codeOf(content);
  return content.type === 'JSXExpressionContainer' && !code.includes('<')
    ? code.slice(1, -1)
    : undefined;
}
