import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { accessibilityTree } from './accessibilityTree';
import { askAxe } from './askAxe';
import { askIbm } from './askIbm';
import { settle } from './inMode';
import { judge } from './judge';
import type { StoryRecord } from './StoryRecord';
import { validateMarkup } from './validateMarkup';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The page at rest: for three frames nothing has moved, scrolled or changed. */
async function rest() {
  let stirred = false;
  const stir = () => {
    stirred = true;
  };
  const changes = new MutationObserver(stir);
  changes.observe(document, { attributes: true, childList: true, subtree: true });
  document.addEventListener('scroll', stir, { capture: true });
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 60; turn += 1) {
    stirred = false;
    await frame();
    quiet = settle() || stirred ? 0 : quiet + 1;
  }
  document.removeEventListener('scroll', stir, { capture: true });
  changes.disconnect();
}

/** Asks everybody about the story on the page, as its play function left it, and about what a server sends of it. */
export async function inspectStory(
  id: string,
  Story: ComponentType,
): Promise<StoryRecord & { faults: string[] }> {
  const milliseconds: StoryRecord['milliseconds'] = {};
  async function timed<Result>(name: string, ask: () => Result) {
    const start = performance.now();
    const answer = await ask();
    milliseconds[name] = performance.now() - start;
    return answer;
  }
  await rest();
  const tree = await timed('tree', accessibilityTree);
  const findings = [
    ...(await timed('axe', askAxe)),
    ...(await timed('IBM', askIbm)),
    ...(await timed('html-validate', () => validateMarkup(renderToString(createElement(Story))))),
  ];
  return { tree, milliseconds, ...judge(id, findings) };
}
