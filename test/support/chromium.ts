import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** How Playwright starts the browser the tests run in. */
export interface ChromiumLaunch {
  executablePath?: string;
  args: string[];
}

/**
 * The Chromium that comes with the npm package on 64-bit Linux; elsewhere Playwright's own, which
 * `npx playwright install chromium` fetches.
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const args = ['--disable-background-networking', '--disable-component-update'];
  if (process.platform !== 'linux' || process.arch !== 'x64') return { args };
  // It unpacks into the temporary directory and would reuse whatever version already lies there.
  const own = resolve('node_modules/.cache/chromium');
  mkdirSync(own, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = own;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  return { executablePath, args: [...args, '--no-sandbox'] };
}
