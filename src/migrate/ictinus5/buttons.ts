import type { ComponentChange, PropChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { contentTo } from '../engine/content.ts';
import { settled, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { icon } from './icons.ts';
import { everywhere, missing, partsOf, requireProp, size } from './shared.ts';

const variants = {
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'quiet',
  danger: 'danger',
};

const fillsItsLine: PropChange = (use, attribute) => {
  if (use.static('isBlock') !== true || use.has('style'))
    use.todo('there is no "isBlock": set its inline size', attribute);
  else use.replace(attribute, 'style', `style={{ inlineSize: '100%' }}`);
};

const shared: Readonly<Record<string, PropChange>> = {
  ...everywhere,
  htmlType: 'type',
  isBlock: fillsItsLine,
  isDisabled: 'disabled',
  isLoading: 'loading',
  size,
  type: values('variant', variants),
};

const shape = values('shape', { circle: 'round', square: null });

const named = (use: Use) =>
  requireProp(
    use,
    'label',
    ['aria-label', 'title'],
    'give it a "label": what the button does, in words',
  );

export const buttons: Readonly<Record<string, ComponentChange>> = {
  Button: {
    props: {
      ...shared,
      avatar: todo('put an <Avatar> into "icon"'),
      iconLeftName: icon('icon'),
      iconRightName: icon('iconEnd'),
      isIconButton: todo('use <IconButton>'),
      shape: todo('use <IconButton shape="round">'),
    },
  },
  ButtonBase: { to: 'Button', props: shared },
  IconButton: {
    props: {
      ...shared,
      color: todo('its colour follows from "variant"'),
      iconName: icon('icon'),
      shape,
    },
    first: named,
    last: (use) => {
      use.addDefault('type', 'variant="primary"');
      use.addDefault('shape', 'shape="round"');
    },
  },
  DropdownButton: missing('use <SplitButton items={…}>, or <Menu trigger={…} items={…}>'),
};

/** The newer half’s button, which was an icon button as well. */
export const vanillaButton: ComponentChange = {
  to: (use) => (use.static('iconOnly') === true ? 'IconButton' : 'Button'),
  asValue: 'Button',
  props: {
    circle: values('shape', { true: 'round', false: null }),
    iconOnly: settled('use <IconButton> where it shows its icon alone'),
    isDisabled: 'disabled',
    isPending: 'loading',
    onPress: 'onClick',
    size,
    variant: values('variant', variants),
  },
  first: (use) => {
    if (use.static('iconOnly') !== true) return;
    named(use);
    if (partsOf(use).length !== 1 || !contentTo(use, 'icon')) use.todo('give the icon as "icon"');
  },
  last: (use) => {
    if (use.static('iconOnly') === true) use.addDefault('variant', 'variant="primary"');
  },
};
