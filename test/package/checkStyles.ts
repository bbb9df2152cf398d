import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import type { Check } from './support/checks.ts';

/** A rule's property, with all that it is given there: the last that a browser understands counts. */
type Property = [name: string, values: string[]];

/** The declarations of minified styles, rule by rule. None of ours holds a semicolon or a brace in quotes. */
function propertiesOf(css: string): Property[] {
  return [...css.matchAll(/\{([^{}]+)\}/g)].flatMap(([, rule = '']) => {
    const properties = new Map<string, string[]>();
    for (const declaration of rule.split(';')) {
      const [, name = '', value = ''] = /^([^:]+):(.*?)(?:!important)?$/s.exec(declaration) ?? [];
      // A prefix is for the browsers that need it.
      if (name && !name.startsWith('-'))
        properties.set(name, [...(properties.get(name) ?? []), value]);
    }
    return [...properties];
  });
}

/** What is published must say what the sources say: a minifier can write what browsers drop without a word. */
export async function checkStyles(check: Check, browser: Browser) {
  await check('styles: the browser drops no declaration', async () => {
    const properties = propertiesOf(readFileSync(resolve('dist/styles.css'), 'utf8'));
    assert.ok(properties.length > 1000, 'the declarations were not found');
    const page = await browser.newPage();
    const dropped = await page.evaluate(
      (all) => all.filter(([name, values]) => !values.some((value) => CSS.supports(name, value))),
      properties,
    );
    await page.close();
    assert.deepEqual(dropped, []);
  });
}
