import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { Fault } from '../../build/Fault.ts';
import { chromiumLaunch } from '../support/chromium.ts';

/**
 * A list of fonts that is the same on every machine: those that come with the browser. Inter comes with
 * Storybook; these are for code and for other scripts.
 */
function fontList() {
  const folder = resolve('node_modules/.cache/visual/fonts');
  mkdirSync(folder, { recursive: true });
  const fonts = resolve('node_modules/.cache/chromium/fonts');
  const file = resolve(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}

/** Starts the pinned Chromium, with its own fonts alone. */
export async function openBrowser(find = chromiumLaunch): Promise<Browser> {
  const launch = await find().catch((error: Error) => error);
  const remedy =
    'Run `npm ci`, which brings it on 64-bit Linux, or `npx playwright install chromium` elsewhere.';
  if (launch instanceof Error)
    throw new Fault(`There is no browser to take shots with (${launch.message}). ${remedy}`);
  try {
    return await chromium.launch({
      ...launch,
      args: [
        ...launch.args,
        '--disable-gpu',
        '--disable-lcd-text',
        '--disable-partial-raster',
        '--disable-skia-runtime-opts',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
      ],
      env: { ...process.env, FONTCONFIG_FILE: fontList() } as Record<string, string>,
    });
  } catch (error) {
    const [cause] = (error as Error).message.split('\n');
    throw new Fault(`The browser that takes the shots does not start (${cause}). ${remedy}`);
  }
}
