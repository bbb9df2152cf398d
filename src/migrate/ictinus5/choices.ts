import type { ComponentChange, PropChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { contentTo } from '../engine/content.ts';
import { propertiesOf } from '../engine/objects.ts';
import { todo } from '../engine/propEdits.ts';
import { radioOptions } from './radioOptions.ts';
import { everywhere, requireProp } from './shared.ts';

/** `labelConfig={{ helpText: '…' }}` becomes `description`; the place and the size of labels are ours. */
const labelConfig: PropChange = (use, attribute) => {
  const config = propertiesOf(use.expression(attribute));
  const help = config?.get('helpText');
  if (!config || config.has('sx')) {
    use.todo('only "helpText" has a counterpart: "description"', attribute);
    return;
  }
  use.remove(attribute);
  if (help) use.addValue('description', help);
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
  if (!contentTo(use, 'label') && !use.has('aria-label') && !use.has('label'))
    use.todo('give it a "label", or an `aria-label` where words stand beside it');
};

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
      radioOptions(use);
      requireProp(use, 'label', ['aria-label'], 'give it a "label": what is chosen');
    },
    props: { ...everywhere, isDisabled: 'disabled', onChange: 'onValueChange' },
  },
};
