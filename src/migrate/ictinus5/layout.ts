import type { ComponentChange, PropEdit } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { everywhere } from './shared.ts';
import { spaceSteps, styleProps } from './styleProps.ts';

const aligns = ['flex-start', 'start', 'center', 'flex-end', 'end', 'stretch', 'baseline'];
const justifies = ['flex-start', 'start', 'center', 'flex-end', 'end', 'space-between'];

/** Whether a prop is absent, or one of the values that `Stack` and `Inline` know. */
const fits = (use: Use, name: string, known: readonly string[]) =>
  !use.attribute(name) || known.includes(String(use.static(name)));

/** A flex box with plain arrangement is a `Stack` or an `Inline`; every other is a `Box`. */
function layoutOf(use: Use): 'Stack' | 'Inline' | 'Box' {
  const direction = use.attribute('flexDirection') ? use.static('flexDirection') : 'row';
  const isPlain =
    use.static('display') === 'flex' &&
    (direction === 'row' || direction === 'column') &&
    fits(use, 'alignItems', direction === 'row' ? aligns : aligns.slice(0, 6)) &&
    fits(use, 'justifyContent', justifies) &&
    (!use.attribute('gap') || spaceSteps[String(use.static('gap'))] !== undefined) &&
    (!use.attribute('flexWrap') || use.static('flexWrap') === 'wrap');
  return isPlain ? (direction === 'row' ? 'Inline' : 'Stack') : 'Box';
}

const step =
  (name: string): PropEdit =>
  (use, attribute) => {
    const value = spaceSteps[String(use.static(String(attribute.name.name)))];
    if (value === undefined) use.todo(`"${name}" is a step of our scale: 1 is 4 px`, attribute);
    else use.replace(attribute, name, `${name}={${value}}`);
  };

export const box: ComponentChange = {
  to: layoutOf,
  asValue: 'Box',
  first: (use) => {
    const layout = layoutOf(use);
    const taken =
      layout === 'Box'
        ? []
        : ['display', 'flexDirection', 'flexWrap', 'alignItems', 'justifyContent', 'gap'];
    for (const [name, change] of Object.entries(layout === 'Box' ? {} : arrangement(layout))) {
      const attribute = use.attribute(name);
      if (attribute) change(use, attribute);
    }
    if (layout !== 'Box') use.addDefault('gap', 'gap={0}');
    if (layout === 'Inline') use.addDefault('alignItems', 'align="stretch"');
    const padding = use.attribute('p') ?? use.attribute('padding');
    const hasStep =
      padding && spaceSteps[String(use.static(String(padding.name.name)))] !== undefined;
    if (hasStep) step('padding')(use, padding);
    // Ours has room inside unless told otherwise.
    else if (layout === 'Box' && !padding) use.addDefault('padding', 'padding={0}');
    styleProps(use, hasStep ? [...taken, 'p', 'padding'] : taken);
  },
  props: {
    ...everywhere,
    as: todo('a Box is a `div`: write the element itself'),
    asChild: todo('a Box is a `div`: style the element itself'),
  },
};

const arrangement = (layout: 'Stack' | 'Inline'): Record<string, PropEdit> => ({
  alignItems: values('align', {
    baseline: 'baseline',
    center: layout === 'Inline' ? null : 'center',
    end: 'end',
    'flex-end': 'end',
    'flex-start': 'start',
    start: 'start',
    stretch: layout === 'Inline' ? 'stretch' : null,
  }),
  display: drop,
  flexDirection: drop,
  flexWrap: drop,
  gap: step('gap'),
  justifyContent: values('justify', {
    center: 'center',
    end: 'end',
    'flex-end': 'end',
    'flex-start': null,
    'space-between': 'between',
    start: null,
  }),
});
