import { builtStorybook } from '../support/builtStorybook.ts';
import { serveStorybook } from '../support/serveStorybook.ts';
import { engines, type Engine } from './engines.ts';

/**
 * Opens stories in Chromium, Firefox and WebKitGTK and plays them, each in a page of its own. By default
 * those of the molecules, where engines differ most: layers, focus, forms.
 *
 * `npm run test:browsers -- [part of a story’s id] [engine…]`
 */
const [part = 'molecules-', ...chosen] = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : Object.keys(engines);

interface StoryIndex {
  entries: Record<string, { id: string; type: string }>;
}

/** What Storybook says once a story was rendered and played: nothing yet, that it is well, or what is wrong. */
const outcome = `(() => {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  if (!channel) return null;
  const thrown = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing']
    .map((name) => channel.last(name))
    .find(Boolean);
  if (thrown) return String(thrown[0]?.message ?? thrown[0]?.description ?? thrown[0]?.title ?? thrown[0]);
  const finished = channel.last('storyFinished');
  return finished ? (finished[0].status === 'success' ? 'well' : 'it ended with ' + finished[0].status) : null;
})()`;

async function play(engine: Engine, url: string, id: string) {
  try {
    await engine.open(`${url}/iframe.html?id=${id}&viewMode=story&globals=theme:light`);
    return String(await engine.poll(outcome, 30_000));
  } catch (error) {
    return (error as Error).message;
  }
}

const count = { passed: 0, failed: 0 };

function report(name: string, what: string, fault?: string) {
  count[fault === undefined ? 'passed' : 'failed'] += 1;
  const cause = fault?.trim().split('\n')[0];
  console.log(cause === undefined ? `✓ ${name}: ${what}` : `✗ ${name}: ${what}: ${cause}`);
}

const storybook = await serveStorybook(await builtStorybook());
try {
  const index = await fetch(`${storybook.address}/index.json`);
  const stories = Object.values(((await index.json()) as StoryIndex).entries)
    .filter(({ id, type }) => type === 'story' && id.includes(part))
    .map(({ id }) => id);
  if (stories.length === 0) report('stories', part, 'there is none with such an id');
  for (const name of names) {
    const start = engines[name];
    try {
      if (!start) throw new Error(`unknown engine; there are ${Object.keys(engines).join(', ')}`);
      const engine = await start();
      for (const id of stories) {
        const said = await play(engine, storybook.address, id);
        report(name, id, said === 'well' ? undefined : said);
      }
      await engine.close();
    } catch (error) {
      report(name, 'starts', (error as Error).message);
    }
  }
} finally {
  await storybook.close();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
