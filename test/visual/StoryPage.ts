import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { finishStory, ignorePointer, measure, rest, standStill, wear } from './inPage.ts';
import { modes, windowSize, type Mode, type ModeName } from './modes.ts';
import type { PlannedStory } from './planShots.ts';

/** One window in which stories are opened, one after the other. */
export class StoryPage {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #limit: number;
  #open?: { context: BrowserContext; page: Page; session: CDPSession };
  /** The component whose stories this document may show without being loaded again. */
  #title?: string;
  #mode: Mode = { attributes: {} };
  #faults: string[] = [];

  constructor(browser: Browser, address: string, limit: number) {
    this.#browser = browser;
    this.#address = address;
    this.#limit = limit;
  }

  async #window() {
    if (this.#open) return this.#open;
    const context = await this.#browser.newContext({
      colorScheme: 'light',
      deviceScaleFactor: 1,
      locale: 'en-GB',
      timezoneId: 'UTC',
      viewport: windowSize,
    });
    await context.addInitScript(standStill);
    await context.addInitScript(ignorePointer);
    const page = await context.newPage();
    page.on('console', (message) => {
      // What the demo server refuses is part of its stories, and what Storybook tells itself none of theirs.
      const isOutside =
        /\/api\//.test(message.location().url) ||
        message.text().startsWith('Accessing the Story Store');
      if (/^(?:error|warning)$/.test(message.type()) && !isOutside)
        this.#faults.push(`it logs: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#faults.push(`it throws: ${error.message}`));
    const session = await context.newCDPSession(page);
    this.#open = { context, page, session };
    return this.#open;
  }

  /** Renders a story and lets it play. Throws when that goes wrong, or something is logged. */
  async open({ id, title, plays }: PlannedStory) {
    const { page } = await this.#window();
    const choose = !plays && this.#title === title;
    this.#faults = [];
    this.#title = undefined;
    await this.#enter(modes.light);
    if (!choose) {
      const query = `id=${id}&viewMode=story&globals=theme:light;a11y.manual:!true`;
      await page.goto(`${this.#address}/iframe.html?${query}`, { waitUntil: 'commit' });
    }
    const fault = await page.evaluate(finishStory, {
      id,
      choose,
      limit: this.#limit,
    });
    if (fault) this.#faults.unshift(fault);
    if (!plays) this.#title = title;
    this.#throwFaults();
  }

  /** The picture of the open story in a mode, as PNG. */
  async shoot(name: ModeName): Promise<Buffer> {
    const { page, session } = await this.#window();
    await this.#enter(modes[name]);
    await page.evaluate(wear, this.#mode.attributes);
    await page.evaluate(rest);
    const size = await page.evaluate(measure);
    const { data } = (await session.send('Page.captureScreenshot', {
      captureBeyondViewport: size.height > windowSize.height,
      clip: { x: 0, y: 0, ...size, scale: 1 },
      format: 'png',
    })) as { data: string };
    this.#throwFaults();
    return Buffer.from(data, 'base64');
  }

  /** Gives the window the size and the wishes of a mode. */
  async #enter(mode: Mode) {
    const { page } = await this.#window();
    const last = this.#mode;
    this.#mode = mode;
    if (last.width !== mode.width)
      await page.setViewportSize({ ...windowSize, width: mode.width ?? windowSize.width });
    if (last.media !== mode.media)
      await page.emulateMedia({
        colorScheme: 'light',
        forcedColors: mode.media?.forcedColors ?? 'none',
        media: mode.media?.media ?? 'screen',
      });
  }

  #throwFaults() {
    if (this.#faults.length > 0) throw new Error(this.#faults.join('; '));
  }

  /** After a fault nothing of the window can be trusted. */
  async close() {
    const open = this.#open;
    this.#open = undefined;
    this.#title = undefined;
    this.#mode = { attributes: {} };
    await open?.context.close().catch(() => {});
  }
}
