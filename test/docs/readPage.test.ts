import { afterEach, expect, it } from 'vitest';
import { readPage } from './readPage';

const open = (id: string) => readPage({ id, viewMode: 'docs', limit: 200 });

/** A Storybook that shows a page when it is asked for, or says that it cannot. */
function pretend(pages: Record<string, string>) {
  const listeners = new Map<string, (value: unknown) => void>();
  globalThis.__STORYBOOK_ADDONS_CHANNEL__ = {
    emit: (_name, value) => {
      const page = pages[(value as { storyId: string }).storyId];
      if (page !== undefined) document.querySelector('#storybook-docs')!.innerHTML = page;
      else listeners.get('storyMissing')?.(new Error('there is no such page'));
    },
    last: () => undefined,
    on: (name, listener) => void listeners.set(name, listener),
  };
  document.body.innerHTML = '<div id="storybook-docs"></div>';
}

afterEach(() => {
  document.body.replaceChildren();
  globalThis.__STORYBOOK_ADDONS_CHANNEL__ = undefined;
});

it('reads headings and what stands below them', async () => {
  pretend({
    page: `<aside><h2>On this page</h2></aside><h1>Badge</h1>
      <h2>Empty</h2><h2>Words</h2><p>Yes.</p>
      <h2>Parts</h2><h3>One</h3><p>Yes.</p>
      <h2>Stage</h2><div class="doc-stage"><h2>Of an example</h2></div>
      <h3>Last and empty</h3><div> </div>`,
  });
  expect(await open('page')).toMatchObject({
    headings: [
      { level: 1, text: 'Badge', empty: false },
      { level: 2, text: 'Empty', empty: true },
      { level: 2, text: 'Words', empty: false },
      { level: 2, text: 'Parts', empty: false },
      { level: 3, text: 'One', empty: false },
      { level: 2, text: 'Stage', empty: false },
      { level: 3, text: 'Last and empty', empty: true },
    ],
  });
});

it('reads tables, links, what is recorded, and slips', async () => {
  pretend({
    page: `<h1 id="title">Badge</h1><p class="doc-facts"><b class="doc-status">Preview</b></p>
      <dl class="doc-record"><div><dt>Design</dt><dd> Not
        drawn. </dd></div></dl>
      <a href="#title">Up</a><a href="#gone">Down</a><div class="doc-stage"><a href="/works">W</a></div>
      <table aria-label="Props of Badge"><thead><tr><th>Name</th></tr></thead>
      <tbody><tr><td>count</td><td></td></tr></tbody></table><pre> </pre><p>undefined</p>`,
  });
  expect(await open('page')).toMatchObject({
    tables: [{ label: 'Props of Badge', rows: [['count', '']] }],
    links: [
      { to: '#title', text: 'Up', here: true },
      { to: '#gone', text: 'Down', here: false },
    ],
    record: { Design: 'Not drawn.' },
    status: 'Preview',
    emptyCode: 1,
    slips: ['undefined'],
  });
});

it('does not take the page before for the one it asked for', async () => {
  pretend({ page: '<h1>Badge</h1>' });
  await open('page');
  pretend({ empty: '<p>No title.</p>' });
  expect(await open('empty')).toBe('it shows no heading of the first level');
});

it('says when a page does not come, or its examples do not', async () => {
  pretend({ page: '<h1>Forms</h1><div class="sb-story"></div>' });
  expect(await open('page')).toBe('its examples are never drawn');
  expect(await open('gone')).toBe('there is no such page');
});
