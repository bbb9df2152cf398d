import type { ComponentType } from 'react';
import { afterEach, expect } from 'vitest';
import { inspectStory } from './inspectStory';
import type { StoryRecord } from './StoryRecord';

interface StoryTest {
  story?: ComponentType;
}

declare module 'vitest' {
  interface TaskMeta {
    accessibility?: StoryRecord;
  }
}

// The last thing that happens to a story on the page: what its play function has opened is still open.
afterEach(async (context) => {
  const { story } = context as StoryTest;
  const { storyId } = context.task.meta as { storyId?: string };
  if (!story || storyId === undefined) return;
  const { faults, ...record } = await inspectStory(storyId, story);
  context.task.meta.accessibility = record;
  expect(faults, 'axe, IBM’s checker and html-validate must find nothing').toEqual([]);
});
