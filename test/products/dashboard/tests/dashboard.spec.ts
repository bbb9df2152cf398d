import assert from 'node:assert/strict';
import { computed, onPage, undefinedProperties } from './openApp.ts';

onPage('shows the key figures of the quarter, and those of another one', async (page) => {
  const figures = page.getByRole('group', { name: 'Key figures' });
  await figures.getByText('€4,821,180').waitFor();
  assert.equal(await figures.getByRole('heading', { level: 2 }).count(), 4);

  const quarter = page.getByRole('combobox', { name: 'Quarter' });
  await quarter.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Q3 2026', selected: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await figures.getByText('€4,539,630').waitFor();
  await figures.getByText('−1.8%').or(figures.getByText('-1.8%')).waitFor();
  await page.getByRole('heading', { name: 'Q2 2026, in millions of euros' }).waitFor();
});

onPage('walks through the tabs by arrow keys, and says why one is closed', async (page) => {
  const tabs = page.getByRole('tablist', { name: 'Parts of the report' });
  assert.equal(await tabs.getByRole('tab').count(), 4);
  await tabs.getByRole('tab', { name: 'Overview', selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: 'Territories' }).waitFor();
  assert.equal(await page.getByRole('row').count(), 7);
  await page.getByRole('row', { name: /Germany GEMA €912,480 \+8.1%/ }).waitFor();

  const closed = tabs.getByRole('tab', { name: 'Statements', disabled: true });
  await closed.hover();
  await page.getByText('Statements come out once all runs').waitFor();
});

onPage('measures what is paid out, in words and by role', async (page) => {
  const meter = page.getByRole('meter', { name: 'Live and venues, paid out' });
  assert.equal(await meter.getAttribute('aria-valuetext'), '55 %, Below what was agreed');
  assert.equal(await page.getByRole('meter').count(), 4);
});

onPage('shows how far each run is, and hides those that are paid', async (page) => {
  await page.getByRole('tab', { name: 'Runs' }).click();
  const runs = page.getByRole('list', { name: 'Distribution runs' });
  assert.equal(await runs.getByRole('listitem').count(), 4);
  const running = page.getByRole('progressbar', { name: 'Streaming, September: works paid' });
  assert.equal(await running.getAttribute('aria-valuetext'), '31480 of 52900 works');

  assert.equal(await page.getByRole('switch').count(), 1);
  const paid = page.getByRole('switch', { name: 'Show runs that are paid' });
  assert.equal(await paid.isChecked(), true);
  await paid.focus();
  await page.keyboard.press(' ');
  await runs.getByRole('listitem').nth(3).waitFor({ state: 'detached' });
});

onPage('exports the report, and says so in a toast', async (page) => {
  await page.getByRole('button', { name: 'Export' }).click();
  const toasts = page.getByRole('region', { name: 'Notifications' });
  await toasts.getByText('The report for Q3 2026 is ready.').waitFor();
  await page.getByRole('button', { name: 'Export', disabled: false }).waitFor();
});

onPage('takes back that the notifications are read', async (page) => {
  await page.getByRole('button', { name: 'Mark 3 notifications as read' }).click();
  await page.getByRole('button', { name: 'No new notifications' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Mark 3 notifications as read' }).waitFor();
});

onPage('is dark when asked by keyboard, and still is on the next visit', async (page) => {
  const ground = () => computed(page, 'html', 'background-color');
  const light = await ground();
  await page.getByRole('button', { name: 'Nikos Adamou' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'As the system', checked: true }).waitFor();
  await page.keyboard.type('Dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-ent-theme=dark]').waitFor();
  const dark = await ground();
  assert.notEqual(dark, light);

  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await ground(), dark);
});

onPage('uses only properties of the design that there are', async (page) => {
  assert.deepEqual(await undefinedProperties(page), []);
});

onPage(
  'fits a window of 320 px',
  async (page) => {
    await page.getByRole('button', { name: 'Nikos Adamou' }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `The page is ${width} px wide.`);

    await page.getByRole('tab', { name: 'Territories' }).click();
    const right = await page
      .getByRole('table')
      .evaluate((table) => table.getBoundingClientRect().right);
    assert.ok(right <= 304, `The table reaches to ${right} px.`);
  },
  { viewport: { width: 320, height: 800 } },
);
