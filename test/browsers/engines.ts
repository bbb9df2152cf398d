import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { launch as launchPuppeteer } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { chromiumLaunch } from '../support/chromium.ts';
import { freePort } from './freePort.ts';

/** A browser with one page. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Runs a script in the page until what it returns is not null. */
  poll(script: string, timeout: number): Promise<unknown>;
  close(): Promise<void>;
}

const firefoxPaths = [process.env.FIREFOX, '/usr/bin/firefox', '/usr/bin/firefox-esr'];
const webkitPaths = [process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'];
const miniBrowserPaths = [
  process.env.WEBKIT_BROWSER,
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

const remedy = 'Install it with `apt-get install firefox-esr webkit2gtk-driver xvfb`';

function found(paths: (string | undefined)[], engine: string, variable: string) {
  const path = paths.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path === undefined) {
    throw new Error(`${engine} is not installed. ${remedy}, or say where it is in ${variable}.`);
  }
  return path;
}

async function pollWith(
  evaluate: () => Promise<unknown>,
  timeout: number,
  start = performance.now(),
): Promise<unknown> {
  const value = await evaluate();
  if (value !== null && value !== undefined) return value;
  if (performance.now() - start > timeout) throw new Error(`nothing came within ${timeout} ms`);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  return pollWith(evaluate, timeout, start);
}

async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(await chromiumLaunch());
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    poll: (script, timeout) => pollWith(() => page.evaluate(script), timeout),
    close: () => browser.close(),
  };
}

/** Over WebDriver BiDi. */
async function startFirefox(): Promise<Engine> {
  const browser = await launchPuppeteer({
    browser: 'firefox',
    executablePath: found(firefoxPaths, 'Firefox', 'FIREFOX'),
    headless: true,
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    poll: (script, timeout) => pollWith(() => page.evaluate(script), timeout),
    close: () => browser.close(),
  };
}

/** WebKitGTK's test browser. It needs a screen. */
async function startWebKit(): Promise<Engine> {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('WebKitGTK needs a screen. Run `xvfb-run -a npm run test:browsers`.');
  }
  const port = await freePort();
  const service = spawn(found(webkitPaths, 'WebKitGTK’s driver', 'WEBKIT_DRIVER'), [
    `--port=${port}`,
  ]);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: found(miniBrowserPaths, 'WebKitGTK’s MiniBrowser', 'WEBKIT_BROWSER'),
      args: ['--automation'],
    },
  });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
  return {
    open: (url) => driver.get(url),
    poll: (script, timeout) => pollWith(() => driver.executeScript(`return ${script}`), timeout),
    close: async () => {
      await driver.quit();
      service.kill();
    },
  };
}

/** By name. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};
