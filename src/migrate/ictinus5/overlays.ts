import {
  closing,
  drop,
  opposite,
  propertiesOf,
  todo,
  values,
  type ComponentChange,
  type PropChange,
  type Values,
} from '../engine/changes.ts';
import { nameOf, staticValue } from '../engine/syntax.ts';
import { Use } from '../engine/Use.ts';
import { everywhere, missing, partsOf, requireProp } from './shared.ts';

const sides: Values = {
  bottom: 'block-end',
  left: 'inline-start',
  right: 'inline-end',
  top: 'block-start',
};

const opened: Readonly<Record<string, PropChange>> = {
  ...everywhere,
  isOpen: 'open',
  onClose: closing('onOpenChange'),
};

/** `contentProps={{ heading, message, … }}` becomes title, content and footer. */
function content(use: Use) {
  const attribute = use.attribute('contentProps');
  if (!attribute) {
    requireProp(use, 'title', ['aria-label'], 'give it a "title"');
    return;
  }
  const parts = propertiesOf(use.expression(attribute));
  const isKnown = parts && ['heading', 'message'].every((key) => parts.has(key));
  if (!isKnown || parts.has('label') || !use.node.openingElement.selfClosing) {
    use.todo('give "title", the content and "footer"', attribute);
    return;
  }
  const { module } = use;
  const code = (key: string) => {
    const value = parts.get(key);
    return value && module.codeOf(value);
  };
  use.remove(attribute);
  const heading = staticValue(parts.get('heading')!)?.value;
  use.add(
    'title',
    typeof heading === 'string' && !heading.includes('"')
      ? `title="${heading}"`
      : `title={${code('heading')}}`,
  );
  const words = (key: string) => {
    const value = parts.get(key);
    const text = value && staticValue(value)?.value;
    return typeof text === 'string' && !/[<{}>&]/.test(text) ? text : `{${code(key)}}`;
  };
  const button = (key: string, variant: string) => {
    if (!parts.has(`${key}CTALabel`)) return '';
    const name = module.need('entasis', 'Button');
    const click = code(`${key}CTA`);
    return `<${name}${variant}${click ? ` onClick={${click}}` : ''}>${words(`${key}CTALabel`)}</${name}>`;
  };
  const buttons = button('secondary', ' variant="secondary"') + button('primary', '');
  if (buttons) use.add('footer', `footer={<>${buttons}</>}`);
  const { openingElement } = use.node;
  const gap = /\s*\/>$/.exec(module.codeOf(openingElement))?.[0] ?? '/>';
  const inner = module.indentAt(attribute.start);
  const outer = module.indentAt(openingElement.start);
  const [before, after] =
    inner === undefined || outer === undefined
      ? ['', '']
      : [module.eol + inner, module.eol + outer];
  module.edits.replace(
    openingElement.end - gap.length,
    openingElement.end,
    `${after}>${before}${words('message')}${after}</Dialog>`,
  );
}

/** The parts of an overlay: a header that is its title, a body that is its content, a footer. */
function takeParts(use: Use, prefix: string) {
  for (const node of partsOf(use)) {
    const origin = use.module.originOf(nameOf(node.openingElement.name));
    const part = origin?.name.replace('.', '').replace(prefix, '');
    if (!origin || !['Header', 'Content', 'Body', 'Footer'].includes(part ?? '')) continue;
    use.module.seen.add(node);
    const inner = new Use(use.module, node, origin);
    for (const name of ['title', 'description']) {
      const attribute = inner.attribute(name);
      if (part === 'Header' && attribute?.value) use.add(name, `${name}=`, attribute.value);
    }
    if (part === 'Header' && !inner.attribute('title')) use.contentTo('title', { of: inner });
    if (part === 'Footer') use.contentTo('footer', { of: inner });
    unwrap(use, node, part === 'Content' || part === 'Body');
  }
}

/** Takes the tags of a part away, and its content when that stands elsewhere now. */
function unwrap({ module }: Use, node: ReturnType<typeof partsOf>[number], keeps: boolean) {
  const { openingElement, closingElement } = node;
  const gone = keeps && closingElement ? [openingElement, closingElement] : [node];
  for (const { start, end } of gone) {
    // With its line, when nothing else stands in it.
    const line = module.indentAt(start);
    const rest = /^[ \t]*\r?\n/.exec(module.text.slice(end))?.[0].length;
    if (line === undefined || rest === undefined) module.edits.remove(start, end);
    else module.edits.remove(start - line.length, end + rest);
  }
}

const plainTooltip = (use: Use) => {
  if (use.children.length !== 1 || use.children[0]?.type !== 'JSXElement')
    use.todo('it takes one element, which can have the focus');
};

export const overlays: Readonly<Record<string, ComponentChange>> = {
  Modal: {
    to: 'Dialog',
    first: content,
    props: {
      ...opened,
      isContentPadded: todo('content keeps its distance from the edges'),
      maxHeight: drop,
      maxWidth: todo('use "size": small, medium, large or full'),
    },
  },
  ModalContent: missing('a Dialog has "title", its content and "footer"'),
  Drawer: {
    first: (use) => {
      takeParts(use, 'Drawer');
      use.addDefault('anchor', 'side="inline-start"');
      requireProp(use, 'title', ['aria-label'], 'give it a "title"');
    },
    props: {
      ...opened,
      anchor: values('side', sides),
      hasFixedLayout: drop,
      isBackgroundActive: opposite('modal'),
      parent: drop,
      size: todo('use "size": small, medium or large'),
    },
  },
  DrawerHeader: missing('a Drawer has "title", its content and "footer"'),
  DrawerContent: missing('a Drawer has "title", its content and "footer"'),
  DrawerFooter: missing('a Drawer has "title", its content and "footer"'),
  Tooltip: {
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
  },
  Menu: missing('use <Menu trigger={…} items={[…]}>: it opens and closes itself'),
  MenuItemDivider: missing("use <Menu items={[…]}>, in which 'separator' is a line"),
  ExpandCollapse: missing('use <Disclosure label="…">'),
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
    use.contentTo('content', { of: words });
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

export { takeParts };
