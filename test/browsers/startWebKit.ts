import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, Key as Code, Origin } from 'selenium-webdriver';
import type { Engine } from './Engine.ts';
import { findProgram } from './findProgram.ts';
import { freePort } from './freePort.ts';
import { poll } from './poll.ts';

const drivers = ['/usr/bin/WebKitWebDriver'];
const browsers = ['x86_64', 'aarch64'].map(
  (kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

const codes: Readonly<Record<string, string>> = {
  ArrowDown: Code.ARROW_DOWN,
  ArrowLeft: Code.ARROW_LEFT,
  ArrowRight: Code.ARROW_RIGHT,
  ArrowUp: Code.ARROW_UP,
  End: Code.END,
  Enter: Code.ENTER,
  Escape: Code.ESCAPE,
  F6: Code.F6,
  Shift: Code.SHIFT,
  Space: Code.SPACE,
  Tab: Code.TAB,
};

/** A screen that nobody sees, of its own: of the windows on one screen, one alone has the focus. */
async function startScreen() {
  const screen = spawn(
    findProgram('Xvfb', 'XVFB', ['/usr/bin/Xvfb']),
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, close: () => screen.kill() };
}

/** WebKitGTK's test browser, over WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const program = findProgram('WebKitGTK’s driver', 'WEBKIT_DRIVER', drivers);
  const browser = findProgram('WebKitGTK’s MiniBrowser', 'WEBKIT_BROWSER', browsers);
  const screen = await startScreen();
  const port = await freePort();
  const service = spawn(program, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11' },
  });
  const answers = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
  await poll(answers, 60_000, 'WebKitGTK’s driver');
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build();
  const capabilities = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    async newPage() {
      const point = (x: number, y: number) =>
        driver.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
      return {
        open: (url) => driver.get(url),
        evaluate: (expression) => driver.executeScript(`return ${expression}`),
        async press(key) {
          const keys = key.split('+').map((each) => codes[each] ?? each);
          const actions = driver.actions();
          for (const each of keys) actions.keyDown(each);
          for (const each of keys.toReversed()) actions.keyUp(each);
          await actions.perform();
        },
        move: (x, y) => point(x, y).perform(),
        click: (x, y) => point(x, y).click().perform(),
        // The window stays, for the next page.
        close: () => driver.get('about:blank'),
      };
    },
    async close() {
      await driver.quit();
      service.kill();
      screen.close();
    },
  };
}
