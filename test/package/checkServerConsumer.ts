import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Check } from './support/checks.ts';
import { computedStyle, resolvedStyle } from './support/computedStyle.ts';
import { openPage } from './support/openPage.ts';
import { runCommand, startCommand } from './support/runCommand.ts';

/** Renders a page in Node, hydrates it in Chromium, and imports the library as a server of components does. */
export async function checkServerConsumer(check: Check, folder: string, browser: Browser) {
  // The tarball's peers are all there: the optional one is not, and nothing may miss it.
  rmSync(join(folder, 'node_modules/@emotion'), { recursive: true, force: true });

  await check('react-server: modules without use client import and draw', async () => {
    const output = await runCommand(folder, 'npm', 'run', '--silent', 'react-server');
    assert.match(output, /[1-9]\d* of \d+ modules imported, 32 components drawn/);
  });

  const built = await check('server: the page for the browser builds', () =>
    runCommand(folder, 'npm', 'run', '--silent', 'build'),
  );
  if (!built) return;

  const server = startCommand(folder, 'node', 'server.js');
  let printed = '';
  server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  try {
    const address = await new Promise<string>((done, fail) => {
      server.stdout?.once('data', (chunk: Buffer) => done(chunk.toString().trim()));
      server.once('exit', () => fail(new Error(`The server ended:\n${printed}`)));
    });
    const html = await (await fetch(address)).text();
    await check('server: the page is complete before any script runs', () => {
      assert.match(html, /<html[^>]* data-ent-theme="dark"[^>]* dir="ltr" lang="el"/);
      assert.match(html, /Θάλασσα πλατιά/);
      assert.match(html, /Υποχρεωτικό|Προαιρετικό/, 'Built-in words are Greek');
      assert.doesNotMatch(html, /<style/);
      assert.doesNotMatch(
        html.split('id="root"')[1]!,
        / style="/,
        'A strict policy blocks style attributes',
      );
    });

    const { page, faults } = await openPage(browser, address);
    await page.locator('body[data-hydrated]').waitFor();
    await page.getByRole('dialog', { name: 'Καλωσορίσατε' }).waitFor();
    await check('server: hydrates in StrictMode without a word', async () => {
      assert.deepEqual(await page.evaluate('window.recovered'), []);
      // React's development build recommends its tools, once.
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('React DevTools')),
        [],
      );
    });
    await check('server: CSS per component styles it, in whatever order it is loaded', async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const button = page.locator('#delete');
      assert.equal(
        await computedStyle(button, 'background-color'),
        await resolvedStyle(page, 'background-color', 'var(--ent-color-danger-fill)'),
      );
      // Of `IconButton`, which stands on `Button`, and was loaded before it.
      assert.equal(
        await computedStyle(page.getByRole('button', { name: 'Αναζήτηση' }), 'padding-left'),
        '0px',
      );
      assert.equal(
        await computedStyle(button, 'min-height'),
        await resolvedStyle(page, 'min-height', 'var(--ent-control-medium)'),
      );
    });
    await check('server: after hydration the dialog opens and takes the focus', async () => {
      await page.locator('#delete').click();
      const dialog = page.getByRole('dialog', { name: 'Διαγραφή;' });
      await dialog.waitFor();
      assert.ok(await dialog.evaluate((element) => element.contains(document.activeElement)));
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('React DevTools')),
        [],
      );
    });
    await page.context().close();
    await check('server: Node said nothing', () => assert.equal(printed, ''));
  } catch (error) {
    await check('server: serves the page', () => {
      throw error;
    });
  } finally {
    server.kill();
  }
}
