import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RecordedStory } from './StoryRecord.ts';

/** Where a run of the stories writes down what it saw. */
const file = () => resolve('node_modules/.cache/a11y/stories.json');

/** Keeps what the last run of the stories saw. */
export function writeRecords(records: readonly RecordedStory[]) {
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), JSON.stringify(records));
}

/** What the last run of the stories saw. */
export function readRecords(): RecordedStory[] {
  let text: string;
  try {
    text = readFileSync(file(), 'utf8');
  } catch {
    throw new Error(
      'No stories have been looked at, so there is nothing to judge: run npm run test:stories first.',
    );
  }
  return JSON.parse(text) as RecordedStory[];
}
