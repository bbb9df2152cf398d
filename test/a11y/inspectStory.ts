import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect } from 'vitest';
import { rest } from '../visual/inPage';
import { accessibilityTree } from './accessibilityTree';
import { askAxe } from './askAxe';
import { askIbm } from './askIbm';
import { judge } from './judge';
import type { StoryRecord } from './StoryRecord';
import { validateMarkup } from './validateMarkup';

/** What is still to be seen of closed `<details>`. */
const closing = () =>
  [...document.querySelectorAll('details:not([open]) > :not(summary)')].filter((content) =>
    content.checkVisibility(),
  );

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
  // Closed ones hide their content when they have shrunk, which no list of animations tells.
  await expect.poll(closing).toEqual([]);
  const tree = await timed('tree', accessibilityTree);
  const findings = [
    ...(await timed('axe', askAxe)),
    ...(await timed('IBM', askIbm)),
    ...(await timed('html-validate', () => validateMarkup(renderToString(createElement(Story))))),
  ];
  return { tree, milliseconds, ...judge(id, findings) };
}
