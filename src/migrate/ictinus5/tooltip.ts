import type { ComponentChange } from '../engine/ComponentChange.ts';
import { Use } from '../engine/Use.ts';
import { contentTo } from '../engine/content.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { nameOf } from '../engine/syntax.ts';
import { values } from '../engine/values.ts';
import { unwrap } from './parts.ts';
import { everywhere, partsOf, sides } from './shared.ts';

const plainTooltip = (use: Use) => {
  if (use.children.length !== 1 || use.children[0]?.type !== 'JSXElement')
    use.todo('it takes one element, which can have the focus');
};

export const tooltip: ComponentChange = {
  first: plainTooltip,
  props: {
    ...everywhere,
    delayIn: drop,
    delayOut: drop,
    isInteractive: todo('what can be clicked stands in a <Toggletip>'),
    isInverted: drop,
    isOpen: todo('a tooltip shows itself'),
    placement: values('placement', sides),
  },
};

/** The newer half’s tooltip was made of parts. */
export const vanillaTooltip: ComponentChange = {
  first: (use) => {
    const parts = partsOf(use).map((node) => {
      const origin = use.module.originOf(nameOf(node.openingElement.name));
      return (
        origin && { name: origin.name.replace('.', ''), use: new Use(use.module, node, origin) }
      );
    });
    const trigger = parts.find((part) => part?.name === 'TooltipTrigger')?.use;
    const words = parts.find((part) => part?.name === 'TooltipContent')?.use;
    if (!trigger || !words || parts.length !== 2) {
      use.todo('give it "content" and one element inside');
      return;
    }
    for (const part of [trigger, words]) use.module.seen.add(part.node);
    contentTo(use, 'content', { of: words });
    const placement = words.attribute('placement');
    const side = placement && sides[String(words.static('placement'))];
    if (side) use.add('placement', `placement="${side}"`);
    unwrap(use, trigger.node, true);
    unwrap(use, words.node, false);
  },
  props: {
    auto: todo('a <TruncatedText> says by itself what is cut off'),
    defaultOpen: drop,
    delay: drop,
    isDisabled: todo('leave the tooltip out'),
    isOpen: todo('a tooltip shows itself'),
    onOpenChange: todo('a tooltip shows itself'),
  },
};
