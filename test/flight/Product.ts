import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../build/Fault.ts';

/** What a product is asked to do with a candidate, in this order. */
export const scripts = ['types', 'build', 'test'] as const;

/** A project that uses the package, and pins one version of it. */
export interface Product {
  name: string;
  folder: string;
  /** The version its `package.json` names, such as `1.0.0`. */
  pin: string;
  /** Why it cannot fly, whatever the candidate. */
  fault?: string;
}

export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

export const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** All products of a folder, by name. */
export function readProducts(folder: string): Product[] {
  if (!existsSync(folder)) throw new Fault(`There are no products: ${folder} is missing.`);
  const names = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'package.json')),
  );
  if (names.length === 0) throw new Fault(`There are no products in ${folder}.`);
  return names.toSorted().map((name) => readProduct(name, join(folder, name)));
}

function readProduct(name: string, folder: string): Product {
  try {
    const { dependencies = {}, scripts: own = {} } = readManifest(folder);
    const pin = dependencies.entasis ?? '';
    const fault = faultOf(folder, pin, own);
    return { name, folder, pin, ...(fault && { fault }) };
  } catch {
    return { name, folder, pin: '', fault: 'its package.json is no JSON. Mend it.' };
  }
}

function faultOf(folder: string, pin: string, own: Record<string, string>) {
  if (pin === '') return 'it does not depend on entasis. Pin a version, or take it away.';
  if (!/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(pin))
    return `its pin "${pin}" is no version. Name exactly one, such as 1.0.0.`;
  const missing = scripts.filter((script) => !own[script]);
  if (missing.includes('test') || globSync('**/*.{spec,test}.*', { cwd: folder }).length === 0)
    return 'it has no tests, so nobody would know that it broke. Give it a script "test" and a *.spec.ts.';
  if (missing.length > 0)
    return `it has no script "${missing.join('", "')}". Add it to its package.json.`;
  return undefined;
}
