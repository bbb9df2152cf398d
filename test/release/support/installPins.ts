import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../package/support/runCommand.ts';

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
 * Makes a fresh project for each pin, installs it and runs it. React stands once in the folder above
 * them, where Node finds it, for it is not what is tried here.
 */
export async function installPins(outside: string, registry: string, pins: string[]) {
  const folder = join(outside, 'products');
  mkdirSync(folder);
  const flags =
    '--legacy-peer-deps --prefer-offline --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error';
  const install = (where: string, ...packages: string[]) =>
    runCommand(where, 'npm', 'install', ...packages, '--registry', registry, ...flags.split(' '));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await install(folder, 'react@^19', 'react-dom@^19');

  return async (pin: string): Promise<Installed> => {
    const own = join(folder, `pin-${pins.indexOf(pin)}`);
    mkdirSync(own);
    writeFileSync(join(own, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(own, 'product.js'), product);
    await install(own, pin);
    return JSON.parse(await runCommand(own, process.execPath, 'product.js')) as Installed;
  };
}
