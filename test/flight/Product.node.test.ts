import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProducts } from './Product';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'entasis-products-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const scripts = { types: 'tsc', build: 'vite build', test: 'node --test' };

function write(manifest: unknown, hasSpec = true) {
  mkdirSync(join(folder, 'shop/tests'), { recursive: true });
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  writeFileSync(join(folder, 'shop/package.json'), text);
  if (hasSpec) writeFileSync(join(folder, 'shop/tests/shop.spec.ts'), '');
  return readProducts(folder);
}

describe('readProducts', () => {
  it('reads the name and the pin', () => {
    const found = write({ scripts, dependencies: { entasis: '1.2.0-next.3' } });
    expect(found).toEqual([{ name: 'shop', folder: join(folder, 'shop'), pin: '1.2.0-next.3' }]);
  });

  it.each([
    ['a range', { scripts, dependencies: { entasis: '^1.0.0' } }, /pin "\^1.0.0" is no version/],
    ['a tag', { scripts, dependencies: { entasis: 'latest' } }, /pin "latest" is no version/],
    ['no pin', { scripts }, /does not depend on entasis/],
    [
      'no script',
      { scripts: { ...scripts, build: '' }, dependencies: { entasis: '1.0.0' } },
      /no script "build"/,
    ],
    ['no JSON', '{', /package.json is no JSON/],
  ])('says what is wrong with %s', (_, manifest, fault) => {
    expect(write(manifest)[0]?.fault).toMatch(fault);
  });

  it('does not fly what has no tests', () => {
    const [product] = write({ scripts, dependencies: { entasis: '1.0.0' } }, false);
    expect(product?.fault).toMatch(/it has no tests/);
  });

  it('says so when there are none', () => {
    expect(() => readProducts(folder)).toThrow(/There are no products in/);
    expect(() => readProducts(join(folder, 'nowhere'))).toThrow(/nowhere is missing/);
  });
});
