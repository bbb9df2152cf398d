import { utils } from 'vitest/browser';
import { tabOrder } from '../contract/tabOrder';

/** Regions that are only ever heard: what they say comes after a pause and goes again. */
const heard = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-live]')].filter(
    ({ clientWidth, hidden }) => clientWidth <= 1 && !hidden,
  );

/** The tree of the page at rest, without announcements. */
function tree(): string {
  const { generateAriaTree, renderAriaTree } = utils.aria;
  const announcements = heard();
  for (const region of announcements) region.hidden = true;
  try {
    // Ids of React count what the page has rendered before.
    return renderAriaTree(generateAriaTree(document.body))
      .trim()
      .replaceAll(/#_r_\w+_/g, '#…');
  } finally {
    for (const region of announcements) region.hidden = false;
  }
}

/** What assistive technology is told about the whole page, layers included, and where Tab leads, line by line. */
export function accessibilityTree(): string {
  const stops = tabOrder();
  return [
    tree(),
    ...(stops.length > 0 ? ['- /tab order:'] : []),
    ...stops.map((stop) => `  - ${stop}`),
  ]
    .join('\n')
    .trim();
}
