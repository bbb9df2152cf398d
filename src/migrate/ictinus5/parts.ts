import { Use } from '../engine/Use.ts';
import { contentTo } from '../engine/content.ts';
import { nameOf } from '../engine/syntax.ts';
import { partsOf } from './shared.ts';

/** The parts of an overlay: a header that is its title, a body that is its content, a footer. */
export function takeParts(use: Use, prefix: string) {
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
    if (part === 'Header' && !inner.attribute('title')) contentTo(use, 'title', { of: inner });
    if (part === 'Footer') contentTo(use, 'footer', { of: inner });
    unwrap(use, node, part === 'Content' || part === 'Body');
  }
}

/** Takes the tags of a part away, and its content when that stands elsewhere now. */
export function unwrap({ module }: Use, node: ReturnType<typeof partsOf>[number], keeps: boolean) {
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
