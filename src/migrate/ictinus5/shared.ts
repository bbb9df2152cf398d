import type { ComponentChange, PropChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { todo } from '../engine/propEdits.ts';
import { values, type Values } from '../engine/values.ts';

/** Props that every component of the Emotion half may have. */
export const everywhere: Readonly<Record<string, PropChange>> = {
  dataTestId: 'data-testid',
  // Parts had identifiers built from it; only the whole has one now.
  dataTestPrefixId: (use, attribute) =>
    use.has('dataTestId') || use.has('data-testid')
      ? use.remove(attribute)
      : use.rename(attribute, 'data-testid'),
  sx: todo('there is no "sx": use `className`, `style` or Emotion’s `css`'),
};

export const size = values('size', { normal: 'medium', compact: 'small' });

export const statusTone: Values = {
  neutral: 'neutral',
  informational: 'info',
  info: 'info',
  error: 'danger',
  warning: 'warning',
  success: 'success',
};

/** Colours were named after paints; they are named after what they mean. */
export const paintTone: Values = {
  neutral: 'neutral',
  blue: 'accent',
  red: 'danger',
  teal: 'success',
  orange: 'warning',
  purple: 'info',
};

/** Sides were left and right; they follow the direction of the text. */
export const sides: Values = {
  bottom: 'block-end',
  left: 'inline-start',
  right: 'inline-end',
  top: 'block-start',
};

/** A prop that is required here: taken from one that stands for it, or asked for. */
export function requireProp(use: Use, name: string, from: readonly string[], message: string) {
  if (use.has(name) || use.origin.own.includes(name)) return;
  if (use.node.openingElement.attributes.some(({ type }) => type === 'JSXSpreadAttribute')) return;
  const source = from
    .map((other) => use.attribute(other))
    .find((attribute) => attribute?.value && !use.origin.own.includes(String(attribute.name.name)));
  if (source) use.rename(source, name);
  else use.todo(message);
}

export const missing = (message: string): ComponentChange => ({ missing: message });

/** Elements directly inside that are a certain part. */
export const partsOf = (use: Use) =>
  use.children.flatMap((child) => (child.type === 'JSXElement' ? [child] : []));

/** What to say about an export that is not listed. */
export const nothingHere = (name: string) =>
  `${name} has no counterpart here: keep it, or write it yourself`;
