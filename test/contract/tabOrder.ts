import { utils } from 'vitest/browser';

const focusable =
  'a[href], area[href], audio[controls], button, iframe, input, select, summary, textarea, video[controls], [contenteditable], [tabindex]';

/** Of radio buttons with one name, Tab stops at the chosen one, or else at the first. */
function isStopOfGroup(element: Element, all: HTMLElement[]) {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.name)
    return true;
  const group = all.filter(
    (other): other is HTMLInputElement =>
      other instanceof HTMLInputElement &&
      other.type === 'radio' &&
      other.name === element.name &&
      other.form === element.form,
  );
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** `- button "Save": Save` is the button Save; what has no role is its text. */
function described(element: Element) {
  const { generateAriaTree, renderAriaTree } = utils.aria;
  const [line = ''] = renderAriaTree(generateAriaTree(element)).trim().split('\n');
  const [, text] = /^- text: (.*)$/.exec(line) ?? [];
  if (text !== undefined) return `${element.localName} ${JSON.stringify(text)}`;
  return /^- ['"]?(\w+(?: "(?:\\.|[^"\\])*")?)/.exec(line)?.[1] ?? element.localName;
}

/** Where Tab leads on the page as it stands, one line a stop; behind a modal dialog it leads nowhere. */
export function tabOrder(): string[] {
  const modals = document.querySelectorAll('dialog:modal');
  const ground: Element = [...modals].at(-1) ?? document.body;
  const all = [...ground.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !element.closest('[inert]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const stops = all.filter((element) => isStopOfGroup(element, all));
  const rank = ({ tabIndex }: HTMLElement) => (tabIndex === 0 ? Infinity : tabIndex);
  return stops
    .toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
    .map(described);
}
