import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from './accessibilityTree';
import { askAxe } from './askAxe';
import { askIbm } from './askIbm';
import { validateMarkup } from './validateMarkup';

/** Puts a page together that has this fault. */
function plant(markup: string) {
  document.body.innerHTML = `<main><h1>Works</h1>${markup}</main>`;
}

const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.dir = 'ltr';
});

describe('what is asked about a story', () => {
  it('is that a button has a name: by axe and by IBM’s checker', async () => {
    plant('<button type="button"></button>');
    expect(rules(await askAxe())).toContain('button-name');
    expect(rules(await askIbm())).toContain('input_label_exists/Fail_1');
  });

  it('is that colours can be read, in the dark too', async () => {
    plant('<p style="color: light-dark(#000, #333); background: light-dark(#fff, #222)">Works</p>');
    const { text } = (await askAxe()).find(({ rule }) => rule === 'color-contrast')!;
    expect(text).toContain('dark, opposite direction');
  });

  it.each(['ltr', 'rtl'])(
    'is that targets are large enough in the direction opposite to %s',
    async (dir) => {
      document.documentElement.dir = dir;
      plant(`<style>
          button { block-size: 32px; inline-size: 64px }
          :dir(${dir === 'ltr' ? 'rtl' : 'ltr'}) .small { block-size: 12px; inline-size: 12px }
        </style>
        <button type="button" class="small">+</button><button type="button">Add</button>`);
      const found = (await askAxe()).filter(({ rule }) => rule === 'target-size');
      expect(found.map(({ text }) => text.includes('opposite direction'))).toEqual([true]);
    },
  );

  it('leaves the page as it was', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.dataset.entTheme = 'high-contrast';
    await askAxe();
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.dataset.entTheme).toBe('high-contrast');
    delete document.documentElement.dataset.entTheme;
  });

  it('is what axe cannot decide', async () => {
    plant('<p style="background: linear-gradient(#000, #fff); color: #777">Works</p>');
    expect(rules(await askAxe())).toContain('color-contrast/review');
  });

  it('is that references lead somewhere: by IBM’s checker', async () => {
    plant('<label for="nothing">Title</label>');
    expect(rules(await askIbm())).toContain('label_ref_valid/fail_invalid');
  });

  it('names the element of each finding, so that an exception can be narrow', async () => {
    plant('<button type="button" id="mine"></button>');
    for (const findings of [await askAxe(), await askIbm()]) {
      expect(findings.some(({ element }) => element?.id === 'mine')).toBe(true);
    }
  });

  it('is what assistive technology is told, layers included', () => {
    plant('<button type="button" disabled>Save</button>');
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-label="Claim"></div>');
    expect(accessibilityTree()).toContain(
      '- main:\n  - heading "Works" [level=1]\n  - button "Save" [disabled]\n- dialog "Claim"',
    );
  });
});

describe('the markup a server sends', () => {
  it.each([
    [
      'an element where it may not stand',
      '<span><div>Works</div></span>',
      'element-permitted-content',
    ],
    ['a paragraph that its content ends', '<p><div>Works</div></p>', 'close-order'],
    ['an id that is there twice', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
    [
      'a label of nothing that could have one',
      '<label for="a">A</label><p id="a">B</p>',
      'valid-for',
    ],
    ['an element that is not closed', '<div><span>Works</div>', 'close-order'],
  ])('is refused with %s', (_, markup, rule) => {
    expect(rules(validateMarkup(markup))).toContain(rule);
  });

  it('is accepted when it is in order', () => {
    expect(validateMarkup('<button type="button" class="a">Save</button>')).toEqual([]);
  });

  it('names the element of a finding', () => {
    const [finding] = validateMarkup('<ul role="list"><li>Works</li></ul>');
    expect(finding?.element?.matches('ul[role="list"]')).toBe(true);
  });
});
