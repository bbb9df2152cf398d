import type { ComponentChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { contentTo } from '../engine/content.ts';
import { drop, settled, todo } from '../engine/propEdits.ts';
import { values, type Values } from '../engine/values.ts';
import { icon } from './icons.ts';
import { everywhere, missing, paintTone, requireProp } from './shared.ts';

const avatarSizes: Values = {
  1: 'small',
  2: 'small',
  3: 'medium',
  4: 'large',
  5: 'xlarge',
  6: 'xlarge',
};

const avatarDefaults = (use: Use) => {
  use.addDefault('size', 'size="small"');
};

/** `(event) => …` in the old one had no event. */
export const tag: ComponentChange = {
  first: (use) => {
    if (!contentTo(use, 'label', { text: true }) && !use.has('label'))
      use.todo('give it a "label"');
  },
  props: {
    ...everywhere,
    color: values('tone', paintTone),
    iconName: icon('icon'),
    isDisabled: 'disabled',
    isSelected: 'selected',
    onClear: 'onRemove',
    onSelect: 'onSelectedChange',
    size: drop,
    textValue: drop,
  },
};

export const display: Readonly<Record<string, ComponentChange>> = {
  Avatar: {
    first: (use) => {
      if (contentTo(use, 'name', { text: true }))
        use.todo('"name" is the whole name: initials and colour follow from it');
      avatarDefaults(use);
    },
    props: { ...everywhere, color: drop, size: values('size', avatarSizes) },
  },
  AvatarStack: {
    to: 'AvatarGroup',
    first: avatarDefaults,
    props: { ...everywhere, color: drop, maxAvatars: 'max', size: values('size', avatarSizes) },
  },
  Tag: tag,
  Card: {
    first: (use) => {
      use.addDefault('elevated', 'elevation="flat"');
      // The old one had no room inside.
      use.addDefault('padding', 'padding={0}');
    },
    props: {
      ...everywhere,
      elevated: values('elevation', {
        '00': 'flat',
        '01': null,
        '02': null,
        '03': null,
        '04': null,
        '05': null,
      }),
      isTransparent: todo('a card has a ground: use <Box>'),
      radius: drop,
    },
  },
  Link: {
    first: (use) => {
      use.addDefault('placement', 'variant="standalone"');
      requireProp(use, 'href', [], 'a link needs an "href"; to act, use <Button>');
    },
    props: {
      ...everywhere,
      component: todo(
        'mount <LinkProvider navigate={…}> once: the router gets the clicks of all links',
      ),
      iconName: todo('put the icon into the content; `external` draws that of another site'),
      isDisabled: 'disabled',
      placement: values('variant', { block: 'standalone', inline: null }),
      size: drop,
      type: values('tone', { primary: null, inverted: 'neutral' }),
    },
  },
  ProgressIndicator: {
    to: (use) => (use.static('type') === 'circular' ? 'ProgressCircle' : 'ProgressBar'),
    asValue: 'ProgressBar',
    first: (use) =>
      requireProp(use, 'label', ['aria-label'], 'give it a "label": what is going on'),
    props: {
      ...everywhere,
      isBlock: drop,
      status: values('tone', { normal: null, error: 'danger' }),
      type: settled('use <ProgressCircle> where it is circular'),
    },
  },
  TruncatedContent: {
    to: 'TruncatedText',
    first: (use) => {
      if (use.children.length !== 1 || use.children[0]?.type === 'JSXElement')
        use.todo('it takes one text; for more, use <Text truncate> with a `title`');
    },
    props: { isAlwaysVisible: drop, placement: drop, tooltipContent: drop },
  },
  List: missing('there is no List yet: write `ul` and `li`, or keep this one'),
  ListItem: missing('there is no List yet: write `ul` and `li`, or keep this one'),
  Table: missing('there is no table yet: keep this one'),
  TableV4: missing('there is no table yet: keep this one'),
  BarChart: missing('there are no charts yet: keep this one'),
  DonutChart: missing('there are no charts yet: keep this one'),
  LineChart: missing('there are no charts yet: keep this one'),
};
