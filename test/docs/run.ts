import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { builtStorybook } from '../support/builtStorybook.ts';
import { serveStorybook } from '../support/serveStorybook.ts';
import { openBrowser } from '../visual/openBrowser.ts';
import type { IndexEntry } from '../visual/planShots.ts';
import { judgePage } from './judgePage.ts';
import { readPage } from './readPage.ts';

/** A busy machine takes its time: waiting longer costs nothing where the page comes. */
const limit = 30_000;

/**
 * Every page there is to read: of a component, a guide, or the foundations, some of which are stories. The
 * colours measure themselves, which takes as long as a quarter of all other pages.
 */
const isPage = ({ id, type, title, tags }: IndexEntry) =>
  type === 'docs' ||
  (/^(?:Start$|Guides\/(?!Forms)|Foundations\/)/.test(title) &&
    id !== 'foundations-colour--colour' &&
    tags?.includes('dev'));

/** What a page says when something is wrong with it, while it is open. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    // What the demo server refuses is part of the story of a guide.
    const isOutside = /\/api\//.test(message.location().url);
    if (/^(?:error|warning)$/.test(message.type()) && !isOutside) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Examples are drawn on approach, and looked at as stories: here none comes near. */
const keepAway = () => {
  globalThis.IntersectionObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
};

/** Opens Storybook without a page; which one it shows is said over its channel. */
async function openStorybook(page: Page, address: string) {
  await page.goto(`${address}/iframe.html`);
  await page.waitForFunction(() => __STORYBOOK_ADDONS_CHANNEL__?.last('storyMissing'), null, {
    timeout: limit,
  });
}

/**
 * Reads every page of the documentation in the built Storybook: that it opens and logs nothing, that no
 * section and no table is empty, that every link leads somewhere, and that a component's page has all its
 * parts. `npm run test:docs -- [--storybook folder]`
 */
async function run(argv: readonly string[]) {
  const given = argv[argv.indexOf('--storybook') + 1];
  const folder = argv.includes('--storybook') && given ? resolve(given) : await builtStorybook();
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, IndexEntry>;
  };
  const pages = Object.values(entries).filter(isPage);
  const served = await serveStorybook(folder);
  const browser = await openBrowser();
  let failed = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    const said = listen(page);
    await page.addInitScript(keepAway);
    for (const entry of pages) {
      // One document for all of them: loading Storybook takes ten times as long as a page.
      if (!page.url().startsWith(served.address)) await openStorybook(page, served.address);
      said.length = 0;
      const viewMode = entry.type === 'docs' ? 'docs' : 'story';
      const shown = await page.evaluate(readPage, { id: entry.id, viewMode, limit });
      const faults = typeof shown === 'string' ? [shown] : judgePage(entry, shown, entries);
      faults.push(...said.map((text) => `it logs: ${text.split('\n')[0]}`));
      for (const fault of faults) console.log(`✗ ${entry.id}: ${fault}`);
      if (faults.length === 0) continue;
      failed += 1;
      // After a fault nothing of the document can be trusted.
      await page.goto('about:blank');
    }
  } finally {
    await browser.close();
    await served.close();
  }
  if (pages.length < 50) {
    failed += 1;
    console.log(`✗ pages: there are only ${pages.length}; Storybook was not built as a whole`);
  }
  console.log(`${Math.max(pages.length - failed, 0)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.log(`✗ ${(error as Error).message.split('\n')[0]}\n0 passed, 1 failed`);
  process.exitCode = 1;
}
