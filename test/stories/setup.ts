import type { ComponentType } from 'react';
import { afterEach } from 'vitest';
import { failOnConsole } from '../support/failOnConsole';
import { restorePage } from '../support/restorePage';
import { ignorePointer } from '../visual/inPage';
import { expectSilentHydration } from './expectSilentHydration';

failOnConsole();
ignorePointer();
restorePage([]);

interface StoryTest {
  story?: ComponentType;
}

// Hooks run in reverse: after the rules below. What has failed already is not asked again.
afterEach(async (context) => {
  const { story } = context as StoryTest;
  if (story && context.task.result?.state !== 'fail') await expectSilentHydration(story);
});
