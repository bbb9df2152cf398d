import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { computed, onPage, undefinedProperties } from './openApp.ts';

const rows = (page: Page) => page.locator('tbody').getByRole('row');

onPage('goes through the list page by page', async (page) => {
  assert.equal(await rows(page).count(), 10);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('button', { name: 'Page 5' }).click();
  await page.getByRole('row', { name: /What the Sea Keeps/ }).waitFor();
  assert.equal(await rows(page).count(), 7);
});

onPage('searches by keyboard, filters by state, and finds the way back', async (page) => {
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search' });
  assert.ok(await search.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('θαλασσα');
  await page.getByRole('status').getByText('1 of 47 claims').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('47 claims', { exact: true }).waitFor();

  const conflict = page.getByRole('button', { name: 'Conflict', pressed: false });
  await conflict.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Conflict', pressed: true }).waitFor();
  await page.getByRole('status').getByText('7 of 47 claims').waitFor();
  await search.fill('nothing of the kind');
  await page.getByRole('heading', { name: 'No claims match' }).waitFor();
  await page.getByRole('button', { name: 'Show all claims' }).click();
  assert.equal(await rows(page).count(), 10);
});

onPage('narrows the list to a territory', async (page) => {
  await page.getByRole('combobox', { name: 'Territory' }).click();
  await page.getByRole('option', { name: 'Japan' }).click();
  await page
    .getByRole('status')
    .getByText(/^\d+ of 47/)
    .waitFor();
  const cells = await rows(page).getByRole('cell', { name: 'Japan' }).count();
  assert.equal(cells, await rows(page).count());
});

onPage('opens a claim beside the list, under an address of its own', async (page) => {
  const link = page.getByRole('link', { name: 'Paper Lanterns' });
  await link.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Paper Lanterns' });
  await drawer.getByRole('meter', { name: 'Share of the work' }).waitFor();
  assert.match(page.url(), /\?claim=C-20460$/);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  assert.doesNotMatch(page.url(), /claim=/);
  assert.ok(await link.evaluate((element) => element === document.activeElement));
});

onPage('asks before a claim is withdrawn, and takes it back', async (page) => {
  const row = page.getByRole('row', { name: /Blue Hour/ });
  const state = (name: string) => row.getByRole('cell', { name, exact: true }).waitFor();
  await row.getByRole('button', { name: 'Actions for Blue Hour' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', { name: 'Withdraw this claim?' });
  await question.getByRole('button', { name: 'Withdraw claim' }).click();
  await state('Withdrawn');
  await page.getByRole('button', { name: 'Undo' }).click();
  await state('Agreed');
});

onPage('says what is missing from a claim, then sends it', async (page) => {
  await page.getByRole('button', { name: 'New claim' }).click();
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  const send = dialog.getByRole('button', { name: 'Send claim' });
  await send.click();
  const work = dialog.getByRole('textbox', { name: /^Work/ });
  assert.equal(await work.getAttribute('aria-invalid'), 'true');
  assert.ok(await work.evaluate((element) => element === document.activeElement));

  await page.keyboard.type('Harbour at Dusk');
  const iswc = dialog.getByRole('textbox', { name: /^ISWC/ });
  await iswc.pressSequentially('T3004482190');
  assert.equal(await iswc.inputValue(), 'T-300.448.219-0');
  await dialog
    .getByRole('textbox', { name: /^Share/ })
    .or(dialog.getByRole('spinbutton'))
    .fill('40');
  await dialog.getByRole('combobox', { name: /^Claimant/ }).click();
  await page.getByRole('option', { name: 'Meridian Songs' }).click();
  await send.click();
  await dialog.getByText('Meridian Songs claims this work already, as C-20467.').waitFor();

  await dialog.getByRole('combobox', { name: /^Claimant/ }).click();
  await page.getByRole('option', { name: 'Casa Fontana' }).click();
  await send.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('The claim to “Harbour at Dusk” was sent.').waitFor();
  await page.getByRole('row', { name: /Harbour at Dusk .* Casa Fontana World 40%/ }).waitFor();
});

onPage('does not lose a claim that was begun', async (page) => {
  await page.getByRole('button', { name: 'New claim' }).click();
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  await dialog.getByRole('textbox', { name: /^Work/ }).fill('Low Tide');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog');
  await question.getByRole('button').last().click();
  await dialog.waitFor({ state: 'detached' });
});

onPage('is dark when asked', async (page) => {
  const ground = () => computed(page, 'html', 'background-color');
  const light = await ground();
  const themes = page.getByRole('radiogroup', { name: 'Theme' });
  await themes.getByRole('radio', { name: 'As the system', checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await themes.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
  assert.notEqual(await ground(), light);
});

onPage('uses only properties of the design that there are', async (page) => {
  assert.deepEqual(await undefinedProperties(page), []);
});

onPage(
  'fits a window of 320 px, with pages and themes in one menu',
  async (page) => {
    await page.getByRole('button', { name: 'Pages and theme' }).click();
    await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
    await page.locator('html[data-ent-theme=high-contrast]').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `The page is ${width} px wide.`);
  },
  { viewport: { width: 320, height: 800 } },
);
