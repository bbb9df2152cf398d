import type { ComponentChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { drop, settled, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { everywhere } from './shared.ts';
import { styleProps, writeStyle } from './styleProps.ts';

interface Style {
  heading?: string;
  level?: number;
  variant?: string;
  size?: string;
}

/** What the old type styles are here. `null` stands for the default, which is not written. */
const styles: Readonly<Record<string, Style>> = {
  headline01: { heading: 'xxlarge', level: 1 },
  headline02: { heading: 'xlarge', level: 2 },
  headline03: { heading: 'large', level: 3 },
  headline04: { heading: 'medium', level: 4 },
  headline05: { heading: 'small', level: 5 },
  title01: { variant: 'label', size: 'large' },
  title02: { variant: 'label' },
  title03: { variant: 'label', size: 'small' },
  label01: { variant: 'label', size: 'large' },
  label02: { variant: 'label' },
  label03: { variant: 'label', size: 'small' },
  label04: { variant: 'label', size: 'small' },
  body01: { size: 'large' },
  body02: {},
  body03: { size: 'small' },
  body04: { size: 'small' },
};

const tones = {
  primary: null,
  secondary: 'subtle',
  error: 'danger',
  warning: 'warning',
  success: 'success',
};

const styleOf = (use: Use, prop: string) => {
  const name = use.static(prop);
  return typeof name === 'string' && Object.hasOwn(styles, name) ? styles[name] : undefined;
};

/** Writes the size and the kind of a type style in place of its old name. */
function write(use: Use, prop: string, style: Style, level: number | undefined) {
  const attribute = use.attribute(prop);
  const parts = style.heading
    ? [`level={${level ?? style.level}}`, `size="${style.heading}"`]
    : [style.variant && `variant="${style.variant}"`, style.size && `size="${style.size}"`].filter(
        Boolean,
      );
  if (!attribute) return;
  if (parts.length === 0) use.remove(attribute);
  else use.replace(attribute, prop, parts.join(' '));
}

const levelOf = (use: Use) => {
  const level = /^h([1-6])$/.exec(String(use.static('component')))?.[1];
  return level === undefined ? undefined : Number(level);
};

export const typography: ComponentChange = {
  to: (use) =>
    levelOf(use) !== undefined || styleOf(use, 'variant')?.heading ? 'Heading' : 'Text',
  asValue: 'Text',
  first: (use) => {
    const level = levelOf(use);
    const style = styleOf(use, 'variant');
    const variant = use.attribute('variant');
    if (variant && !style)
      use.todo('"variant" is body, label or code, and "size" small, medium or large', variant);
    else if (style && (style.heading || level === undefined)) write(use, 'variant', style, level);
    else {
      // A heading element in a type style that was not one.
      if (variant) use.remove(variant);
      if (level !== undefined) use.add('level', `level={${level}} size="small"`);
    }
    const component = use.attribute('component');
    if (component && style?.heading && level === undefined)
      use.todo(
        `it was no heading, but a ${String(use.static('component'))}: look whether it is one`,
      );
    if (component)
      settled('a Text is a `span`; where it is a heading, use <Heading level={…}>')(use, component);
    const isBlock = level === undefined && !style?.heading && use.static('component') !== 'span';
    const css = [
      isBlock && !isArranged(use) && `display: 'block'`,
      use.static('isItalic') === true && `fontStyle: 'italic'`,
      use.static('isUnderline') === true && `textDecoration: 'underline'`,
    ].filter((part) => part !== false);
    writeStyle(use, css);
  },
  props: {
    ...everywhere,
    fontSpacing: drop,
    isBold: todo('use `variant="label"` or <strong>'),
    isInverted: todo('put it into an element with its own theme: `data-ent-theme`'),
    isItalic: settled('set `fontStyle` where it is italic'),
    isUnderline: settled('set `textDecoration` where it is underlined'),
    type: values('tone', tones),
  },
};

/** A paragraph of its own where it stood in a flex box, which arranges what is inside by itself. */
function isArranged(use: Use) {
  const { parent } = use.node;
  if (parent?.type !== 'JSXElement') return false;
  return parent.openingElement.attributes.some(
    (attribute) =>
      attribute.type === 'JSXAttribute' &&
      attribute.name.name === 'display' &&
      attribute.value?.type === 'Literal' &&
      attribute.value.value === 'flex',
  );
}

/** The newer half’s text, whose type style was a style prop. */
export const vanillaText: ComponentChange = {
  to: (use) => (styleOf(use, 'typography')?.heading ? 'Heading' : 'Text'),
  asValue: 'Text',
  first: (use) => {
    const style = styleOf(use, 'typography');
    const attribute = use.attribute('typography');
    if (style) write(use, 'typography', style, undefined);
    else if (attribute)
      use.todo('"variant" is body, label or code, and "size" small, medium or large', attribute);
    styleProps(use, ['color']);
  },
  props: {
    asChild: todo('a Text is a `span`: style the element itself'),
    color: values('tone', tones),
    lineClamp: (use, attribute) => {
      const lines = Number(use.static('lineClamp'));
      if (lines === 1) use.replace(attribute, 'truncate', 'truncate');
      else if (lines >= 2 && lines <= 6) use.replace(attribute, 'lines', `lines={${lines}}`);
      else use.rename(attribute, 'lines');
    },
  },
};
