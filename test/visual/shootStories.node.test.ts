import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './openBrowser';
import { shootStories } from './shootStories';

/** What Storybook does in the page of a story, as far as shots know it; each story goes wrong in its own way. */
const frame = `<!doctype html>
<body style="margin: 0"><p style="animation: 1s infinite turn; height: 20px; background: teal"></p>
<style>@keyframes turn { to { rotate: 1turn } }</style>
<script>
  const seen = {};
  const listeners = {};
  window.__STORYBOOK_ADDONS_CHANNEL__ = {
    last: (name) => seen[name],
    on: (name, listener) => (listeners[name] = listener),
    emit(name, value) {
      seen[name] = [value];
      listeners[name]?.(value);
    },
  };
  const { emit } = window.__STORYBOOK_ADDONS_CHANNEL__;
  const id = new URLSearchParams(location.search).get('id');
  if (id.endsWith('logs')) console.error('Two children with the same key');
  if (id.endsWith('breaks')) emit('storyThrewException', { message: 'title is undefined' });
  if (id.endsWith('plays-badly')) emit('playFunctionThrewException', { message: 'no such button' });
  document.querySelector('p').textContent = new Date().toISOString() + Math.random();
  const finish = () => emit('storyFinished', { storyId: id, status: 'success' });
  if (id.endsWith('fetches')) fetch('/api/works', { method: 'POST', body: '{}' }).then(finish);
  else if (!id.endsWith('never')) finish();
</script>`;

const names = ['well', 'breaks', 'logs', 'plays-badly', 'never', 'fetches', 'again'];

let outside: string;
let taken: Awaited<ReturnType<typeof shootStories>>;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'entasis-shots-'));
  const entries = Object.fromEntries(
    names.map((name) => {
      const id = `guides-fake--${name}`;
      return [id, { id, type: 'story', title: 'Guides/Fake', name, tags: ['play-fn'] }];
    }),
  );
  writeFileSync(join(outside, 'index.json'), JSON.stringify({ entries }));
  writeFileSync(join(outside, 'iframe.html'), frame);
  // The one that never settles waits for the limit: long, for the first may find the browser cold.
  taken = await shootStories(outside, join(outside, 'shots'), { limit: 20_000 });
}, 120_000);
afterAll(() => rmSync(outside, { recursive: true, force: true }));

describe('shootStories', () => {
  it('names each story that throws, logs an error or never settles, and goes on', () => {
    expect(taken.faults.map(({ id, reason }) => `${id}: ${reason}`).join('\n')).toBe(
      [
        'guides-fake--breaks: title is undefined',
        'guides-fake--logs: it logs: Two children with the same key',
        'guides-fake--plays-badly: no such button',
        'guides-fake--never: it has not settled after 20 seconds',
      ].join('\n'),
    );
    expect(taken.shots.map(({ path }) => path)).toEqual(
      ['well', 'fetches', 'again'].flatMap((name) => [
        `guides-fake/${name}.light.png`,
        `guides-fake/${name}.dark.png`,
      ]),
    );
  });

  it('takes the same picture of the same story, whatever the time, chance and animations', () => {
    const [first, again] = ['well', 'again'].map((name) =>
      readFileSync(join(outside, `shots/guides-fake/${name}.light.png`)),
    );
    expect(existsSync(join(outside, 'shots/guides-fake/never.light.png'))).toBe(false);
    expect(first!.equals(again!)).toBe(true);
  });
});

describe('openBrowser', () => {
  it('says how to get the browser when it is missing', async () => {
    const missing = () => Promise.resolve({ executablePath: '/nowhere/chromium', args: [] });
    await expect(openBrowser(missing)).rejects.toThrow(/The browser .* does not start .*npm ci/);
    const broken = () => Promise.reject(new Error('no such package'));
    await expect(openBrowser(broken)).rejects.toThrow(
      /There is no browser .*npx playwright install/,
    );
  });
});
