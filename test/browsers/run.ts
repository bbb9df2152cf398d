import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { builtStorybook } from '../support/builtStorybook.ts';
import { serveStorybook } from '../support/serveStorybook.ts';
import type { Engine, Page } from './Engine.ts';
import { engines } from './engines.ts';
import { exceptions } from './exceptions.ts';
import { handOf } from './Hand.ts';
import { keyChecks } from './keyChecks.ts';
import { playStory } from './playStory.ts';

/**
 * Opens stories in Chromium, Firefox and WebKitGTK and plays them, each in a page of its own; then presses real
 * keys and buttons in some. By default those of the molecules, where engines differ most: layers, focus, forms.
 *
 * `npm run test:browsers -- [part of a story’s id] [engine…] [--storybook folder]`
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { storybook: { type: 'string' } },
});
const [part = '', ...chosen] = positionals;
const names = chosen.length > 0 ? chosen : Object.keys(engines);

interface StoryIndex {
  entries: Record<string, { id: string; type: string }>;
}

/** One thing to do in a page; returns what is wrong, if anything is. */
interface Task {
  what: string;
  run: (page: Page) => Promise<string | undefined>;
}

async function tasksOf(storybook: string): Promise<Task[]> {
  const index = (await (await fetch(`${storybook}/index.json`)).json()) as StoryIndex;
  const plays = Object.values(index.entries)
    .filter(({ id, type }) => type === 'story' && id.includes(part || 'molecules-'))
    .map(({ id }) => ({ what: id, run: (page: Page) => playStory(page, storybook, id) }));
  const checks = keyChecks
    .filter(({ story }) => story.includes(part))
    .map(({ story, name, run }) => ({
      what: `${story} ${name}`,
      async run(page: Page) {
        const fault = await playStory(page, storybook, story);
        if (fault !== undefined) return fault;
        const hand = handOf(page);
        await hand.clear();
        await run(hand);
        return undefined;
      },
    }));
  return [...plays, ...checks];
}

const count = { passed: 0, failed: 0 };

function report(name: string, what: string, fault?: string) {
  const exception = exceptions.find((one) => one.engine === name && one.what === what);
  const wrong = exception && fault === undefined ? 'it passes: take its exception away' : fault;
  const passed = wrong === undefined || (exception !== undefined && wrong === fault);
  count[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`✗ ${name}: ${what}: ${firstLines(wrong)}`);
  else if (exception) console.log(`- ${name}: ${what}: let pass: ${exception.reason}`);
  else console.log(`✓ ${name}: ${what}`);
}

/** What was expected and what was found; the page that follows helps nobody. */
function firstLines(text: string | undefined) {
  const lines = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
  const end = lines.findIndex((line) => line.startsWith('Ignored nodes'));
  return lines.slice(0, end < 0 ? 4 : Math.min(end, 4)).join(' ');
}

/** Takes tasks from the queue until there are none left, each into a new page. */
async function work(name: string, engine: Engine, queue: Iterable<Task>) {
  for (const { what, run } of queue) {
    const page = await engine.newPage();
    const fault = await run(page).catch((error: Error) => error.message);
    report(name, what, fault);
    await page.close();
  }
}

async function drive(name: string, tasks: readonly Task[]) {
  const start = engines[name];
  if (!start) throw new Error(`unknown engine; there are ${Object.keys(engines).join(', ')}`);
  const began = performance.now();
  const queue = tasks.values();
  // Pages of one browser share its focus, so several at once are several browsers.
  const running: Engine[] = [];
  try {
    while (running.length < Math.min(availableParallelism(), tasks.length)) {
      running.push(await start());
    }
    console.log(`${running[0]?.version}: ${tasks.length} to do`);
    await Promise.all(running.map((engine) => work(name, engine, queue)));
  } finally {
    await Promise.all(running.map((engine) => engine.close()));
  }
  console.log(`${name} took ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
}

const storybook = await serveStorybook(values.storybook ?? (await builtStorybook()));
try {
  const tasks = await tasksOf(storybook.address);
  if (tasks.length === 0) report('stories', part, 'there is none with such an id');
  for (const name of names) {
    await drive(name, tasks).catch((error: Error) => report(name, 'runs', error.message));
  }
} finally {
  await storybook.close();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
