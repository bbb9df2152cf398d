import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Check } from './support/checks.ts';
import { computedStyle, resolvedStyle } from './support/computedStyle.ts';
import { openPage } from './support/openPage.ts';
import { runCommand } from './support/runCommand.ts';
import { serveFolder } from './support/serveFolder.ts';

/** Builds a product page with Vite and TypeScript, and drives it in Chromium under a strict policy. */
export async function checkViteConsumer(check: Check, folder: string, browser: Browser) {
  const tsc = (project: string) =>
    runCommand(folder, 'npx', '--no-install', 'tsc', '--noEmit', '--project', project);
  await check('vite: types, with every misuse an error (bundler)', () => tsc('tsconfig.json'));
  await check('vite: types, with every misuse an error (nodenext)', () =>
    tsc('tsconfig.node.json'),
  );

  const built = await check('vite: builds', async () => {
    const output = await runCommand(folder, 'npm', 'run', '--silent', 'build');
    assert.doesNotMatch(output, /warn/i);
  });
  if (!built) return;

  await check('vite: the product page carries no Emotion and no development warning', () => {
    const assets = join(folder, 'dist/assets');
    const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    const loaded = readdirSync(assets).filter(
      (file) => file.endsWith('.js') && page.includes(file),
    );
    const code = loaded.map((file) => readFileSync(join(assets, file), 'utf8')).join('\n');
    assert.ok(code.includes('ent-Button-root'));
    assert.doesNotMatch(code, /emotion|Entasis:/);
  });

  const script = join(folder, 'node_modules/entasis/dist/theme/ThemeProvider/themeScript.js');
  const { themeScriptHash } = (await import(pathToFileURL(script).href)) as {
    themeScriptHash: string;
  };
  const server = await serveFolder(join(folder, 'dist'), themeScriptHash);
  try {
    await checkProductPage(check, browser, server.address);
    await checkEmotionPage(check, browser, `${server.address}/emotion.html`);
  } finally {
    await server.close();
  }
}

async function checkProductPage(check: Check, browser: Browser, address: string) {
  const { page, faults } = await openPage(browser, address);
  const screenshots = process.env.PACKAGE_SCREENSHOTS;
  const keep = async (name: string) => {
    if (screenshots) await page.screenshot({ path: resolve(screenshots, `${name}.png`) });
  };
  const background = () => computedStyle(page.locator('html'), 'background-color');
  const trigger = page.getByRole('button', { name: 'New claim' });
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  const renders = () =>
    page.evaluate(() => ({
      ...(window as unknown as { renders: Record<string, number> }).renders,
    }));

  try {
    await check('page: styled by tokens', async () => {
      const of = (property: string) => computedStyle(trigger, property);
      const accent = await resolvedStyle(page, 'background-color', 'var(--ent-color-accent-fill)');
      assert.equal(await of('background-color'), accent);
      assert.notEqual(accent, 'rgba(0, 0, 0, 0)');
      assert.equal(await of('border-top-left-radius'), '6px');
      assert.equal(await of('height'), '32px');
      assert.equal(
        await computedStyle(page.locator('h1'), 'color'),
        await resolvedStyle(page, 'color', 'var(--ent-color-text-default)'),
      );
    });
    await check('page: a font of the product is used', async () => {
      assert.ok(await page.evaluate(() => document.fonts.check('14px "Inter Variable"')));
      assert.ok(
        await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
      );
    });
    await check('page: a class of the product wins', async () => {
      const open = page.getByRole('button', { name: 'Open' }).first();
      assert.equal(await computedStyle(open, 'border-top-left-radius'), '0px');
    });
    await keep('light');

    await check('page: dark toggles, and nothing but the toggle renders', async () => {
      const [light, fill] = [await background(), await computedStyle(trigger, 'background-color')];
      const before = await renders();
      assert.ok(before['ClaimRow']! >= 4);
      await toggle.click();
      await page.mouse.move(0, 600);
      assert.notEqual(await background(), light);
      assert.notEqual(await computedStyle(trigger, 'background-color'), fill);
      assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
      const { ThemeToggle: toggles, ...others } = await renders();
      const { ThemeToggle: once, ...unchanged } = before;
      assert.deepEqual(others, unchanged);
      assert.ok(toggles! > once!);
    });
    await keep('dark');
    await check('page: the next visit is dark before the first paint', async () => {
      const dark = await background();
      await page.reload({ waitUntil: 'commit' });
      await page.locator('body').waitFor({ state: 'attached' });
      assert.equal(await page.locator('html').getAttribute('data-ent-theme'), 'dark');
      await trigger.waitFor();
      assert.equal(await background(), dark);
    });

    await check('page: the dialog opens, takes the focus, and Escape gives it back', async () => {
      await trigger.click();
      const dialog = page.getByRole('dialog', { name: 'New claim' });
      await dialog.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'work');
      assert.equal(await dialog.evaluate((element) => element.matches(':modal')), true);
      await page.waitForTimeout(400);
      await keep('dialog');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.ok(await trigger.evaluate((element) => element === document.activeElement));
    });
    await check('page: an empty form says what is missing, a filled one is sent', async () => {
      await trigger.click();
      await page.getByRole('button', { name: 'Send claim' }).click();
      const work = page.getByRole('textbox', { name: /^Work/ });
      assert.equal(await work.getAttribute('aria-invalid'), 'true');
      await work.fill('Blue Hour');
      await page.getByRole('textbox', { name: /^ISWC/ }).fill('T-303.118.206-1');
      await page.getByRole('textbox', { name: /^Share/ }).fill('37.5');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const row = await page.locator('tbody tr').first().innerText();
      assert.match(row.replaceAll(/\s+/g, ' '), /Blue Hour T-303\.118\.206-1 .*37\.5% In review/);
    });
    await check('page: nothing on the console, nothing blocked, nothing missing', () =>
      assert.deepEqual(faults, []),
    );
  } finally {
    await page.context().close();
  }
}

/** Emotion writes its own `<style>` in the product: it needs a nonce, which the library does not. */
async function checkEmotionPage(check: Check, browser: Browser, address: string) {
  const { page, faults } = await openPage(browser, address);
  try {
    await check('emotion: the css prop wins over the library', async () => {
      const button = (name: string) => page.getByRole('button', { name });
      const radius = (name: string) => computedStyle(button(name), 'border-top-left-radius');
      assert.equal(await radius('Plain'), '6px');
      assert.equal(
        await radius('Round'),
        await resolvedStyle(page, 'border-top-left-radius', 'var(--ent-radius-full)'),
      );
      assert.notEqual(await radius('Round'), '6px');
      assert.equal(
        await computedStyle(button('Green'), 'background-color'),
        await resolvedStyle(page, 'background-color', 'var(--ent-color-success-fill)'),
      );
    });
    await check('emotion: nothing on the console, nothing blocked', () =>
      assert.deepEqual(faults, []),
    );
  } finally {
    await page.context().close();
  }
}
