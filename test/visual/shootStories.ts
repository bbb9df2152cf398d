import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStorybook } from '../support/serveStorybook.ts';
import type { ModeName } from './modes.ts';
import { openBrowser } from './openBrowser.ts';
import {
  planShots,
  shotPath,
  type IndexEntry,
  type PlannedStory,
  type Selection,
} from './planShots.ts';
import { StoryPage } from './StoryPage.ts';

/** A picture that was taken. */
export interface Shot {
  id: string;
  mode: ModeName;
  /** Below the folder of the shots. */
  path: string;
}

/** A story that could not be shot, and why. */
export interface StoryFault {
  id: string;
  reason: string;
}

// Long: a busy machine takes its time, and a story that is well never waits for it.
const patience = 30_000;

/** Which stories are shot, and how long one may take. */
export interface ShootOptions extends Selection {
  /** In milliseconds. */
  limit?: number;
}

/** What Storybook's index says about the stories of a built Storybook. */
export function storiesOf(storybook: string): Record<string, IndexEntry> {
  const text = readFileSync(join(storybook, 'index.json'), 'utf8');
  return (JSON.parse(text) as { entries: Record<string, IndexEntry> }).entries;
}

async function shootStory(page: StoryPage, story: PlannedStory, folder: string) {
  await page.open(story);
  const shots: Shot[] = [];
  for (const mode of story.modes) {
    const path = shotPath(story.id, mode);
    const picture = await page.shoot(mode);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), picture);
    shots.push({ id: story.id, mode, path });
  }
  return shots;
}

/**
 * Opens the stories of a built Storybook in the pinned Chromium and writes their pictures into a folder, as
 * `atoms-button/states.dark.png`. A story that goes wrong is named among the faults, and the rest go on.
 */
export async function shootStories(
  storybook: string,
  folder: string,
  { limit = patience, ...selection }: ShootOptions = {},
) {
  const stories = planShots(storiesOf(storybook), selection);
  // Those that act come last, each on a page of its own: the others of a component share one.
  const queue = [...Map.groupBy(stories, ({ title }) => title).values()].map((group) =>
    group.toSorted((a, b) => Number(a.plays) - Number(b.plays)),
  );
  const shots: Shot[] = [];
  const faults: StoryFault[] = [];
  if (queue.length === 0) return { stories, shots, faults };

  const server = await serveStorybook(storybook);
  try {
    const browser = await openBrowser();
    try {
      const work = async () => {
        const page = new StoryPage(browser, server.address, limit);
        for (let group = queue.shift(); group; group = queue.shift()) {
          for (const story of group) {
            try {
              shots.push(...(await shootStory(page, story, folder)));
            } catch (error) {
              faults.push({ id: story.id, reason: (error as Error).message });
              await page.close();
            }
          }
        }
        await page.close();
      };
      await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return { stories, shots, faults };
}
