import { chromium } from 'playwright';
import { chromiumLaunch } from '../support/chromium.ts';
import type { Engine } from './Engine.ts';

/** The Chromium the other tests run in, over its own protocol. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(await chromiumLaunch());
  return {
    version: `Chromium ${browser.version()}`,
    async newPage() {
      const page = await browser.newPage();
      return {
        open: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        press: (key) => page.keyboard.press(key),
        move: (x, y) => page.mouse.move(x, y),
        click: (x, y) => page.mouse.click(x, y),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
