import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { forgetWarnings } from '../../src/behaviors/warnOnce';
import { loadedMessages } from '../../src/locale/loadedMessages';
import { confirmStore } from '../../src/molecules/ConfirmDialog/confirm';
import { toastStore } from '../../src/molecules/Toast/toastStore';

const { documentElement: root, head, body } = document;
const address = location.href;
const title = document.title;
const clock = setTimeout;
const size = [innerWidth, innerHeight] as const;

/** Style sheets of modules stay: a module runs once, and so puts them there once. */
const ofModules = 'script, [data-emotion], [data-vite-dev-id], [rel="modulepreload"]';

const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };

type Attributes = [name: string, value: string][];

const attributesOf = (element: Element): Attributes =>
  [...element.attributes].map(({ name, value }) => [name, value]);

function putBack(element: Element, attributes: Attributes) {
  const before = new Map(attributes);
  for (const { name } of Array.from(element.attributes)) {
    if (!before.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of before) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function removeAdded(parent: Element) {
  for (const child of Array.from(parent.children)) {
    if (!first.children.has(child) && !child.matches(ofModules)) child.remove();
  }
}

/** Tab goes on from where the focus was last, even when that is gone: let it be the start of the page. */
function startAnew() {
  const start = document.createElement('button');
  body.prepend(start);
  start.focus();
  start.remove();
}

const first = {
  root: attributesOf(root),
  body: attributesOf(body),
  act: react.IS_REACT_ACT_ENVIRONMENT,
  children: new Set([...head.children, ...body.children]),
};

/**
 * Leaves the page as it was: files share one, because a page of its own cost each of them a second. After each test
 * nothing is mounted, the clock goes right and the page has its attributes; after the file nothing at all is left of
 * it, in the document, in the browser's stores, or in what our modules remember.
 *
 * @param clear - What to take added elements from: not from Storybook, which still shows its last story when the next file begins.
 */
export function restorePage(clear: readonly Element[] = [head, body]) {
  let before = first;
  beforeEach(() => {
    before = { ...first, root: attributesOf(root), body: attributesOf(body) };
  });

  afterEach(() => {
    cleanup();
    putBack(root, before.root);
    putBack(body, before.body);
    // In this order: a spy on a false clock would put that clock back in its place.
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  afterAll(async () => {
    putBack(root, first.root);
    putBack(body, first.body);
    for (const parent of clear) removeAdded(parent);
    if (setTimeout !== clock)
      throw new Error('This file leaves a clock that stands still to the next.');
    document.title = title;
    localStorage.clear();
    sessionStorage.clear();
    if (location.href !== address) history.replaceState(null, '', address);
    scrollTo(0, 0);
    react.IS_REACT_ACT_ENVIRONMENT = first.act;
    getSelection()?.removeAllRanges();
    startAnew();
    toastStore.dismiss();
    confirmStore.end();
    loadedMessages.clear();
    forgetWarnings();
    if (innerWidth !== size[0] || innerHeight !== size[1]) await page.viewport(...size);
  });
}
