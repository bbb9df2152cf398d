import { utils } from 'vitest/browser';
import { tabOrder } from '../contract/tabOrder';

/** What assistive technology is told about the whole page, layers included, and where Tab leads, line by line. */
export function accessibilityTree(): string {
  const { generateAriaTree, renderAriaTree } = utils.aria;
  // Ids of React count what the page has rendered before.
  const tree = renderAriaTree(generateAriaTree(document.body))
    .trim()
    .replaceAll(/#_r_\w+_/g, '#…');
  const stops = tabOrder();
  return [
    tree,
    ...(stops.length > 0 ? ['- /tab order:'] : []),
    ...stops.map((stop) => `  - ${stop}`),
  ]
    .join('\n')
    .trim();
}
