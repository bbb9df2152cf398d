import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './runIn.ts';

/** What a product that has installed a pin says about it. */
export interface Installed {
  version: string;
  html: string;
  exports: string[];
}

const product = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createRequire } from 'node:module';
import * as entasis from 'entasis';
const { version } = createRequire(import.meta.url)('entasis/package.json');
const html = renderToString(createElement(entasis.Button, null, 'Save claim'));
console.log(JSON.stringify({ version, html, exports: Object.keys(entasis) }));
`;

/**
 * Installs pins, each in a fresh project, and runs them. React is found above
 * them, in node_modules of this repository, for it is not what is tried here.
 */
export function installPins(outside: string, registry: string) {
  const products = join(outside, 'products');
  mkdirSync(products);

  return async (pin: string): Promise<Installed> => {
    const folder = join(products, pin.replaceAll(/\W/g, '-'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'product.js'), product);
    const run = async (command: string, ...args: string[]) => {
      const { code, output } = await runIn(folder, {}, command, ...args);
      assert.equal(code, 0, output);
      return output;
    };
    await run('npm', 'install', pin, '--registry', registry, '--legacy-peer-deps');
    return JSON.parse(await run(process.execPath, 'product.js')) as Installed;
  };
}
