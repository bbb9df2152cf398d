import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/theme/tokens.css';
import { type ResolvedToken, resolvedTokens } from '../support/resolvedTokens';

interface Protocol {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { media?: string; features?: Record<'name' | 'value', string>[] },
  ): Promise<void>;
}

const themes = ['light', 'dark', 'high-contrast'] as const;
const schemes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
type Scheme = (typeof schemes)[number];

/** Pretends that the reader's system has other settings. */
async function emulate(features: Record<string, string>, media = '') {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', {
    features: list,
    media,
  });
}

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

/** The property that tells whether a value of a token is valid. */
function propertyOf({ group, path, type }: ResolvedToken): string {
  const byPath: Record<string, string> = { 'grid.columns': 'column-count', measure: 'inline-size' };
  const byGroup: Record<string, string> = {
    letterSpacing: 'letter-spacing',
    lineHeight: 'line-height',
    opacity: 'opacity',
  };
  const byType: Record<string, string> = {
    color: 'color',
    cubicBezier: 'transition-timing-function',
    dimension: 'inline-size',
    duration: 'transition-duration',
    fontFamily: 'font-family',
    fontWeight: 'font-weight',
    shadow: 'box-shadow',
    transition: 'transition',
    typography: 'font',
  };
  const property = byPath[path] ?? byGroup[group] ?? byType[type];
  if (!property) throw new Error(`Which property takes ${path}?`);
  return property;
}

const withVariable = resolvedTokens.filter((token) => token.cssVariable);

const dependingOn = (context: string) => withVariable.filter(({ values }) => context in values);

function nest(...attributes: Record<string, string>[]): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const entries of attributes) {
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(entries)) element.setAttribute(name, value);
    (elements.at(-1) ?? document.body).append(element);
    elements.push(element);
  }
  return elements;
}

/** What a property computes to, inside an element. */
function compute(parent: Element, property: string, value: string): string {
  const probe = document.createElement('p');
  probe.style.setProperty(property, value);
  parent.append(probe);
  const computed = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return computed;
}

/** Tokens whose custom property does not come to what the JSON says for a mode. */
function mismatches(parent: Element, tokens: ResolvedToken[], context: string): string[] {
  return tokens.flatMap((token) => {
    const property = propertyOf(token);
    const expected = compute(parent, property, (token.hex ?? token.values)[context] ?? '');
    const found = compute(parent, property, `var(${token.cssVariable})`);
    return found === expected ? [] : [`${token.path}: ${found} instead of ${expected}`];
  });
}

function declarations(rules: CSSRuleList): [string, string][] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSGroupingRule) return declarations(rule.cssRules);
    if (!(rule instanceof CSSStyleRule)) return [];
    return [...rule.style].map((name): [string, string] => [
      name,
      rule.style.getPropertyValue(name),
    ]);
  });
}

describe('tokens.css', () => {
  const declared = [...document.styleSheets]
    .flatMap((sheet) => declarations(sheet.cssRules))
    .filter(([name]) => name.startsWith('--ent-'));

  it('declares every token that has a custom property, and no other', () => {
    expect([...new Set(declared.map(([name]) => name))].toSorted()).toEqual(
      withVariable.map(({ cssVariable }) => cssVariable).toSorted(),
    );
  });

  it('holds valid CSS only', () => {
    const [root] = nest({}) as [HTMLElement];
    const invalid = declared.flatMap(([name, value]) => {
      const token = withVariable.find(({ cssVariable }) => cssVariable === name);
      if (!token) return [name];
      const spelt = value.replaceAll(/var\((--[\w-]+)\)/g, (_, part: string) =>
        getComputedStyle(root).getPropertyValue(part),
      );
      return CSS.supports(propertyOf(token), spelt) ? [] : [`${name}: ${value}`];
    });
    expect(declared.length).toBeGreaterThan(250);
    expect(invalid).toEqual([]);
  });

  it('holds what the JSON says, where no mode matters', () => {
    expect(mismatches(document.body, dependingOn('value'), 'value')).toEqual([]);
  });
});

describe('themes', () => {
  const contextOf = (theme: Theme | undefined, system: Scheme) => {
    if (theme === 'high-contrast') return `high-contrast-${system}`;
    return theme ?? system;
  };

  it.each(schemes)('follow the system when it is %s and nobody chose', async (system) => {
    await emulate({ 'prefers-color-scheme': system });
    expect(mismatches(document.body, dependingOn('light'), system)).toEqual([]);
  });

  const orders = themes.flatMap((outer) =>
    themes.flatMap((middle) =>
      themes.map((inner): [Theme, Theme, Theme] => [outer, middle, inner]),
    ),
  );

  it.each(schemes)('nest in any order while the system is %s', async (system) => {
    await emulate({ 'prefers-color-scheme': system });
    for (const order of orders) {
      const elements = nest(...order.map((theme) => ({ 'data-ent-theme': theme })));
      const samples = dependingOn('light').filter(({ path }) =>
        /accent|text\.default|surface\.page|shadow|elevation/.test(path),
      );
      for (const [index, element] of elements.entries()) {
        expect(
          mismatches(element, samples, contextOf(order[index], system)),
          order.join(' › '),
        ).toEqual([]);
      }
      document.body.replaceChildren();
    }
  });

  it.each(themes)('hold whole in an element of the theme %s', async (theme) => {
    await emulate({ 'prefers-color-scheme': 'light' });
    const [, element] = nest({ 'data-ent-theme': 'dark' }, { 'data-ent-theme': theme }) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(mismatches(element, dependingOn('light'), contextOf(theme, 'light'))).toEqual([]);
  });

  it.each(schemes)(
    'become high-contrast in the scheme %s when the system asks for more contrast',
    async (system) => {
      await emulate({ 'prefers-color-scheme': system, 'prefers-contrast': 'more' });
      expect(mismatches(document.body, dependingOn('light'), `high-contrast-${system}`)).toEqual(
        [],
      );
      const [dark, light] = nest({ 'data-ent-theme': 'dark' }, { 'data-ent-theme': 'light' }) as [
        HTMLElement,
        HTMLElement,
      ];
      expect(mismatches(dark, dependingOn('light'), 'high-contrast-dark')).toEqual([]);
      expect(mismatches(light, dependingOn('light'), 'high-contrast-light')).toEqual([]);
    },
  );

  it('print in light, whatever was chosen', async () => {
    const [dark] = nest({ 'data-ent-theme': 'dark' }) as [HTMLElement];
    await emulate({ 'prefers-color-scheme': 'dark' }, 'print');
    expect(mismatches(document.body, dependingOn('light'), 'light')).toEqual([]);
    expect(mismatches(dark, dependingOn('light'), 'light')).toEqual([]);
  });
});

describe('densities', () => {
  it('are comfortable when nobody chose', () => {
    expect(mismatches(document.body, dependingOn('comfortable'), 'comfortable')).toEqual([]);
  });

  it('nest in any order', () => {
    const order = ['compact', 'comfortable', 'compact'];
    const elements = nest(...order.map((density) => ({ 'data-ent-density': density })));
    for (const [index, element] of elements.entries()) {
      expect(mismatches(element, dependingOn('comfortable'), order[index] ?? '')).toEqual([]);
    }
  });

  it('stay when a theme begins inside them', () => {
    const [, inner] = nest({ 'data-ent-density': 'compact' }, { 'data-ent-theme': 'dark' }) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(mismatches(inner, dependingOn('comfortable'), 'compact')).toEqual([]);
  });
});

describe('the system', () => {
  it.each([
    ['no-preference', 'full'],
    ['reduce', 'reduced'],
  ])('with prefers-reduced-motion: %s gets the motion called %s', async (value, context) => {
    await emulate({ 'prefers-reduced-motion': value });
    expect(mismatches(document.body, dependingOn('full'), context)).toEqual([]);
  });

  it.each([
    [400, 'base'],
    [639, 'base'],
    [640, 'small'],
    [1023, 'small'],
    [1024, 'large'],
    [1600, 'large'],
  ])('with a window of %d px gets the page grid called %s', async (width, context) => {
    await page.viewport(width, 768);
    expect(mismatches(document.body, dependingOn('base'), context)).toEqual([]);
    await page.viewport(1024, 768);
  });

  it('with a larger font size gets larger text and controls, and the same distances', () => {
    document.documentElement.style.fontSize = '24px';
    const size = (variable: string) =>
      Number.parseFloat(compute(document.body, 'inline-size', `var(${variable})`));
    expect(size('--ent-control-medium')).toBe(48);
    expect(size('--ent-font-size-14')).toBe(21);
    expect(size('--ent-icon-small')).toBe(24);
    expect(size('--ent-space-4')).toBe(16);
    document.documentElement.removeAttribute('style');
  });
});
