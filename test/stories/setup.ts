import axe, { type RunOptions, type Spec } from 'axe-core';
import type { ComponentType } from 'react';
import { configure } from 'storybook/test';
import { afterEach, expect } from 'vitest';
import { failOnConsole } from '../support/failOnConsole';
import { restorePage } from '../support/restorePage';
import { expectSilentHydration } from './expectSilentHydration';

// A busy machine takes its time: waiting longer costs nothing where the state arrives.
configure({ asyncUtilTimeout: 10_000 });

failOnConsole();
restorePage([document.head]);

// All rules in the first theme. The others change colours alone, so only the rules about colours can differ.
const colourRules = { runOnly: ['color-contrast', 'link-in-text-block'] };
const themes: Readonly<Record<string, RunOptions>> = {
  light: {},
  dark: colourRules,
  'high-contrast': colourRules,
};

interface A11yParameters {
  test?: 'error' | 'todo' | 'off';
  disable?: boolean;
  config?: Spec;
  options?: RunOptions;
}

interface StoryTest {
  story?: ComponentType & { parameters: { a11y?: A11yParameters } };
}

/** Transitions that a change of theme started would leave axe with colours of neither theme. */
function settle() {
  for (const animation of document.getAnimations()) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
  }
}

// Hooks run in reverse: after the rules below. What has failed already is not asked again.
afterEach(async (context) => {
  const { story } = context as StoryTest;
  if (story && context.task.result?.state !== 'fail') await expectSilentHydration(story);
});

// The last thing that happens to a story on the page: what its play function has opened is still open.
afterEach(async (context) => {
  const { story } = context as StoryTest;
  const a11y = story?.parameters.a11y ?? {};
  if (!story || a11y.disable || a11y.test === 'off') return;
  const page = document.documentElement;
  const own = page.dataset.entTheme;
  const found: string[] = [];
  axe.reset();
  axe.configure({
    ...a11y.config,
    rules: [{ id: 'region', enabled: false }, ...(a11y.config?.rules ?? [])],
  });
  for (const [theme, rules] of Object.entries(themes)) {
    page.dataset.entTheme = theme;
    settle();
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      ...a11y.options,
      ...rules,
    });
    for (const { id, help, nodes } of violations) {
      for (const node of nodes) {
        found.push(`in ${theme}: ${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`);
      }
    }
  }
  if (own === undefined) delete page.dataset.entTheme;
  else page.dataset.entTheme = own;
  expect(found, 'axe must find nothing in any theme').toEqual([]);
});
