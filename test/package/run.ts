import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../support/chromium.ts';
import { checkJsdomConsumer } from './checkJsdomConsumer.ts';
import { checkServerConsumer } from './checkServerConsumer.ts';
import { checkStyles } from './checkStyles.ts';
import { checkTarball } from './checkTarball.ts';
import { checkViteConsumer } from './checkViteConsumer.ts';
import { createChecks } from './support/checks.ts';
import { createConsumer } from './support/createConsumer.ts';
import { runCommand } from './support/runCommand.ts';

/**
 * Packs the library and uses it as three products would. `--no-build` packs the `dist` that is there.
 * `PACKAGE_SCREENSHOTS=folder` keeps pictures of the product page.
 */
const root = process.cwd();
const { check, counts } = createChecks();
const outside = mkdtempSync(join(tmpdir(), 'entasis-package-'));

try {
  if (!process.argv.includes('--no-build') || !existsSync(resolve('dist/index.js'))) {
    await runCommand(root, 'npm', 'run', '--silent', 'build');
  }
  await runCommand(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', outside);
  const tarball = join(
    outside,
    readdirSync(outside).find((file) => file.endsWith('.tgz'))!,
  );

  const installs = ['vite', 'server', 'jsdom'].map(async (name) => {
    let folder = '';
    const installed = await check(`${name}: installs`, async () => {
      folder = await createConsumer(name, outside, tarball);
    });
    return installed ? folder : undefined;
  });
  await checkTarball(check, tarball, outside);
  const [vite, server, jsdom] = await Promise.all(installs);

  const browser = await chromium.launch(await chromiumLaunch());
  try {
    await checkStyles(check, browser);
    if (vite) await checkViteConsumer(check, vite, browser);
    if (server) await checkServerConsumer(check, server, browser);
  } finally {
    await browser.close();
  }
  if (jsdom) await checkJsdomConsumer(check, jsdom);
} finally {
  rmSync(outside, { recursive: true, force: true });
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
