// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Difference } from '../../build/contract/difference';
import { filesOf } from '../../build/contract/files';
import { compareLooks } from '../../build/contract/looks';
import type { Stories } from '../../build/contract/stories';
import { html } from '../../build/contract/report/html';
import { markdown } from '../../build/contract/report/markdown';
import type { Report } from '../../build/contract/report/Report';
import { writeReport } from '../../build/contract/report/writeReport';
import { shiftPicture } from './shiftPicture';

const narrowed: Difference = {
  rule: 'prop-narrowed',
  subject: 'Select<T>.options',
  before: "options: readonly ('writer' | 'publisher' | 'arranger' | 'administrator')[]",
  after: "options: readonly ('writer' | 'publisher')[]",
};
const added: Difference = { rule: 'message-added', subject: 'close', after: 'Close' };

const report = (differences: Difference[], faults: string[] = []): Report => ({
  name: 'entasis',
  before: '1.4.0',
  verdict: { needed: 'major', claimed: 'minor', next: '2.0.0', faults },
  differences,
  gaps: [],
  commits: [],
});
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const pageOf = (one: Report) => parse(html(one));

describe('the page', () => {
  it('needs nothing else', () => {
    const text = html(report([narrowed, added]));
    expect(text).not.toMatch(/<script|<link|\bhttps?:|url\((?!data:)/);
    expect(pageOf(report([narrowed])).querySelector('img')).toBeNull();
  });

  it('shows texts as they are, and marks the words that went', () => {
    const page = pageOf(report([narrowed]));
    expect(page.querySelector('h4')?.textContent).toBe(narrowed.subject);
    expect(page.querySelector('del')?.textContent).toBe(narrowed.before);
    expect(page.querySelector('del b')?.textContent).toContain("'arranger'");
  });

  it('counts by severity, and offers no severity that is not there', () => {
    const page = pageOf(report([narrowed, added]));
    const choices = [...page.querySelectorAll('.filter label')].map((label) => [
      label.textContent.trim(),
      label.querySelector('input')?.disabled,
    ]);
    expect(choices).toEqual([
      ['All 2', false],
      ['Major 1', false],
      ['Minor 1', false],
      ['Patch 0', true],
    ]);
  });

  it('says first why it cannot be released', () => {
    expect(pageOf(report([], ['It breaks'])).querySelector('.faults')?.textContent).toContain(
      'It breaks.',
    );
    expect(pageOf(report([])).querySelector('.faults')).toBeNull();
  });

  it('shows both of a colour, theme by theme', () => {
    const colors = [
      {
        theme: 'dark',
        before: { value: 'oklch(50% .1 20)', hex: '#8b4a4c' },
        after: { value: 'oklch(60% .1 20)', hex: '#aa6667' },
        notes: ['ΔE OK 0.100: lightness +0.100'],
      },
    ];
    const page = pageOf(report([{ rule: 'token-changed', subject: 'color.danger.fill', colors }]));
    expect(page.querySelector('.colors')?.textContent).toMatch(/dark oklch.* → oklch/);
    expect(
      [...page.querySelectorAll('.swatch i')].map((half) => half.getAttribute('style')),
    ).toEqual(['background:#8b4a4c', 'background:#aa6667']);
  });
});

it('is Markdown for a pull request', () => {
  const tabs: Difference = {
    rule: 'tab-order-changed',
    subject: 'molecules/Dialog',
    before: 'button "Cancel"\nbutton "Add"',
    after: 'button "Add"\nbutton "Cancel"',
  };
  const text = markdown(report([narrowed, tabs]));
  expect(text).toContain('## Major (2)\n\n### Props: prop narrowed');
  expect(text).toContain(
    '```diff\n  - button "Cancel"\n    button "Add"\n  + button "Cancel"\n  ```',
  );
});

describe('pictures', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entasis-looks-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A white picture with a black square. */
  function picture() {
    const png = new PNG({ width: 200, height: 120 });
    png.data.fill(255);
    for (let y = 20; y < 40; y += 1)
      for (let x = 20; x < 40; x += 1) png.data.writeUInt32BE(0x000000ff, (y * 200 + x) * 4);
    return PNG.sync.write(png);
  }

  function shots(name: string, light: Buffer) {
    const place = join(folder, name, 'atoms-badge');
    mkdirSync(place, { recursive: true });
    for (const mode of ['dark', 'light'])
      writeFileSync(join(place, `tones.${mode}.png`), mode === 'light' ? light : picture());
    return { files: filesOf(join(folder, name)), folder: '.' };
  }

  it('show the place that differs, in the mode in which it does', () => {
    const looks = compareLooks(
      shots('before', picture()),
      shots('after', shiftPicture(picture(), 2)),
      join(folder, 'scratch'),
    );
    expect(looks).toMatchObject([
      { rule: 'looks-changed', subject: 'atoms-badge--tones', notes: ['light: 80 pixels'] },
    ]);
    const part = PNG.sync.read(readFileSync(looks[0]!.pictures!.before));
    expect([part.width, part.height]).toEqual([72, 74]);

    writeReport(report(looks), join(folder, 'report'));
    const page = parse(readFileSync(join(folder, 'report/contract.html'), 'utf8'));
    expect(page.querySelectorAll('img[src^="data:image/png;base64,"]')).toHaveLength(3);
    expect(readFileSync(join(folder, 'report/contract.json'), 'utf8')).not.toContain(folder);
  });

  it('are the same when they show the same, however they are packed', () => {
    const packed = PNG.sync.write(PNG.sync.read(picture()), { filterType: 1 });
    expect(packed.equals(picture())).toBe(false);
    expect(compareLooks(shots('before', picture()), shots('after', packed), folder)).toEqual([]);
  });

  it.each([
    ['of a story that was rewritten are not comparable', 'another', false, []],
    ['of a locked story are a promise', 'one', true, ['locked-looks-changed']],
    [
      'of a locked story are a promise, however it is written',
      'another',
      true,
      ['locked-looks-changed'],
    ],
  ])('%s', (_, source, locked, rules) => {
    const stories = (code: string): Stories =>
      new Map([['atoms/Badge › Tones', { tree: [], stops: [], source: code, locked }]]);
    const looks = compareLooks(
      shots('before', picture()),
      shots('after', shiftPicture(picture(), 2)),
      folder,
      { before: stories('one'), after: stories(source) },
    );
    expect(looks.map(({ rule }) => rule)).toEqual(rules);
  });
});
