import { launch, type KeyInput } from 'puppeteer-core';
import type { Engine } from './Engine.ts';
import { findProgram } from './findProgram.ts';

const paths = ['/usr/bin/firefox', '/usr/bin/firefox-esr'];

/** Firefox, over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findProgram('Firefox', 'FIREFOX', paths),
    headless: true,
  });
  return {
    version: (await browser.version()).replace('/', ' '),
    async newPage() {
      const page = await browser.newPage();
      const { keyboard, mouse } = page;
      return {
        open: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        async press(key) {
          const keys = key.replace('Space', ' ').split('+') as KeyInput[];
          for (const each of keys) await keyboard.down(each);
          for (const each of keys.toReversed()) await keyboard.up(each);
        },
        move: (x, y) => mouse.move(x, y),
        click: (x, y) => mouse.click(x, y),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
