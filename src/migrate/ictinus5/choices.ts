import { propertiesOf, todo, type ComponentChange, type PropChange } from '../engine/changes.ts';
import { nameOf, staticValue } from '../engine/syntax.ts';
import { Use } from '../engine/Use.ts';
import { everywhere, partsOf, requireProp } from './shared.ts';

/** `labelConfig={{ helpText: '…' }}` becomes `description`; the place and the size of labels are ours. */
const labelConfig: PropChange = (use, attribute) => {
  const config = propertiesOf(use.expression(attribute));
  const help = config?.get('helpText');
  if (!config || config.has('sx')) {
    use.todo('only "helpText" has a counterpart: "description"', attribute);
    return;
  }
  use.remove(attribute);
  if (!help) return;
  const text = staticValue(help)?.value;
  if (typeof text === 'string' && !text.includes('"'))
    use.add('description', `description="${text}"`);
  else use.add('description', 'description={', help, '}');
};

const choice: Readonly<Record<string, PropChange>> = {
  ...everywhere,
  isDisabled: 'disabled',
  isReadOnly: 'readOnly',
  isSelected: 'checked',
  labelConfig,
  onChange: 'onCheckedChange',
};

const labelled = (use: Use) => {
  if (!use.contentTo('label') && !use.has('aria-label') && !use.has('label'))
    use.todo('give it a "label", or an `aria-label` where words stand beside it');
};

/** `<Radio value="a">A</Radio>` inside of a group becomes an entry of its options. */
function options(use: Use) {
  const radios = partsOf(use);
  const known = radios.map((node) => {
    const origin = use.module.originOf(nameOf(node.openingElement.name));
    const radio = origin?.name === 'Radio' ? new Use(use.module, node, origin) : undefined;
    const names = radio?.attributes.map(({ name }) => String(name.name)) ?? [];
    const value = radio?.static('value');
    const [content] = radio?.children ?? [];
    const isPlain =
      typeof value === 'string' &&
      radio?.children.length === 1 &&
      node.openingElement.attributes.length === names.length &&
      names.every((name) => ['value', 'isDisabled', 'key'].includes(name));
    if (!isPlain || !content) return undefined;
    const label =
      content.type === 'JSXText'
        ? use.module.quoted(content.value.trim())
        : content.type === 'JSXExpressionContainer'
          ? use.module.codeOf(content).slice(1, -1)
          : use.module.codeOf(content);
    const disabled = radio.attribute('isDisabled') ? ', disabled: true' : '';
    return names.includes('isDisabled') && radio.static('isDisabled') !== true
      ? undefined
      : `{ value: ${use.module.quoted(value)}, label: ${label}${disabled} }`;
  });
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
  use.close();
}

export const choices: Readonly<Record<string, ComponentChange>> = {
  CheckBox: {
    to: 'Checkbox',
    first: labelled,
    props: { ...choice, isIndeterminate: 'indeterminate' },
  },
  Radio: { first: labelled, props: choice },
  Switch: {
    first: labelled,
    props: { ...choice, isVisualOnly: todo('a switch is a control: show a state by words') },
  },
  RadioGroup: {
    first: (use) => {
      options(use);
      requireProp(use, 'label', ['aria-label'], 'give it a "label": what is chosen');
    },
    props: { ...everywhere, isDisabled: 'disabled', onChange: 'onValueChange' },
  },
};

export const optionKeys = {
  helperText: 'description',
  iconProps: null,
  isCreated: null,
  isDisabled: 'disabled',
  options: null,
  tooltipInfo: null,
} as const;
