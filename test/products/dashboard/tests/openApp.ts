import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';

let browser: Browser;
let server: PreviewServer;

before(async () => {
  server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
  });
  // `CHROMIUM` is the browser to test in, with its arguments; without it, an installed Chrome is.
  const launch = process.env.CHROMIUM ? JSON.parse(process.env.CHROMIUM) : { channel: 'chrome' };
  browser = await chromium.launch(launch);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * A test on the built app, opened afresh. It fails as soon as the page throws, logs, or misses a file; so
 * nobody waits for what cannot come.
 */
export function onPage(name: string, run: (page: Page) => Promise<void>, options = {}) {
  test(name, async () => {
    const context = await browser.newContext(contextOptions(options));
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    const fault = new Promise<never>((_, fail) => {
      const note = (text: string) => {
        faults.push(text);
        fail(new Error(text));
      };
      page.on('pageerror', (error) => note(`The page threw: ${error.message}`));
      page.on('console', (message) => note(`The page logged: ${message.text()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
      });
    });
    try {
      await Promise.race([visit(page, run), fault]);
      assert.deepEqual(faults, []);
    } finally {
      await keepPicture(page, name);
      await context.close();
    }
  });
}

async function visit(page: Page, run: (page: Page) => Promise<void>) {
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await run(page);
}

const contextOptions = (options: BrowserContextOptions): BrowserContextOptions => ({
  colorScheme: 'light',
  locale: 'en-GB',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 800 },
  ...options,
});

/** `PICTURES` is a folder for what each test left on the screen. */
async function keepPicture(page: Page, name: string) {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png` });
}

/** What the browser computes for a property of the first element that matches. */
export function computed(page: Page, selector: string, property: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** The custom properties the style sheets of the app use and nobody defines. */
export function undefinedProperties(page: Page) {
  return page.evaluate(async () => {
    // The files, not their rules: those forget a shorthand that holds `var()` and is overridden in part.
    const files = [...document.styleSheets].flatMap(({ href }) => href ?? []);
    const texts = await Promise.all(files.map(async (href) => (await fetch(href)).text()));
    const text = texts.join('\n');
    const used = new Set([...text.matchAll(/var\((--ent-[\w-]+)\)/g)].map(([, name]) => name!));
    const style = getComputedStyle(document.documentElement);
    return [...used].filter((name) => style.getPropertyValue(name) === '');
  });
}
