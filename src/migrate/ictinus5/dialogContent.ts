import { startTag } from '../engine/content.ts';
import { propertiesOf } from '../engine/objects.ts';
import { staticValue, type Expression } from '../engine/syntax.ts';
import type { Use } from '../engine/Use.ts';
import { requireProp } from './shared.ts';

type Parts = ReadonlyMap<string, Expression>;

/** `contentProps={{ heading, message, … }}` becomes title, content and footer. */
export function dialogContent(use: Use) {
  const attribute = use.attribute('contentProps');
  if (!attribute) {
    requireProp(use, 'title', ['aria-label'], 'give it a "title"');
    return;
  }
  const parts = propertiesOf(use.expression(attribute));
  const [heading, message] = [parts?.get('heading'), parts?.get('message')];
  const footer = parts && footerOf(use, parts);
  const isPlain = !parts?.has('label') && use.node.openingElement.selfClosing;
  if (!heading || !message || footer === undefined || !isPlain) {
    use.todo('give "title", the content and "footer"', attribute);
    return;
  }
  const { module, node } = use;
  use.remove(attribute);
  use.addValue('title', heading);
  if (footer) use.add('footer', `footer={<>${footer}</>}`);
  const inner = module.indentAt(attribute.start);
  const outer = module.indentAt(node.start);
  const isOnLines = inner !== undefined && outer !== undefined;
  const [before, after] = isOnLines ? [module.eol + inner, module.eol + outer] : ['', ''];
  startTag(use, `${after}>${before}`);
  const { end } = node.openingElement;
  const text = plainText(message);
  if (text === undefined) module.edits.move(message.start, message.end, end, '{', '}');
  else module.edits.insert(end, text);
  module.edits.insert(end, `${after}</${use.tag}>`);
}

/** The buttons that were two labels and two functions; `undefined` when they hold elements of their own. */
function footerOf(use: Use, parts: Parts): string | undefined {
  const keys = ['secondaryCTALabel', 'secondaryCTA', 'primaryCTALabel', 'primaryCTA'];
  const [quiet, quietClick, label, click] = keys.map((key) => parts.get(key));
  const code = (value: Expression | undefined) => (value ? use.module.codeOf(value) : '');
  if ([quiet, quietClick, label, click].some((value) => /<[A-Z]/.test(code(value))))
    return undefined;
  const button = (
    words: Expression | undefined,
    action: Expression | undefined,
    variant: string,
  ) => {
    if (!words) return '';
    const name = use.module.need('entasis', 'Button');
    const handler = action ? ` onClick={${code(action)}}` : '';
    return `<${name}${variant}${handler}>${plainText(words) ?? `{${code(words)}}`}</${name}>`;
  };
  return button(quiet, quietClick, ' variant="secondary"') + button(label, click, '');
}

/** A string that can stand as it is between tags. */
function plainText(value: Expression) {
  const text = staticValue(value)?.value;
  return typeof text === 'string' && !/[<{}>&]/.test(text) ? text : undefined;
}
