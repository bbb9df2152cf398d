import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { firstErrors } from './firstErrors.ts';
import { Fault } from '../../build/Fault.ts';
import { readManifest, type Product } from './Product.ts';
import { runCommand } from './running.ts';

/** Copies of products, installed together with one candidate in place of their pins. */
export interface Workspace {
  /** Where the package is that all of them get. */
  entasis: string;
  folderOf: (product: Product) => string;
}

/**
 * Copies the products out of the tree and installs them. What they ship is installed by npm, which also
 * checks the peers; the tools they are built with are links into this tree where it has the same version.
 */
export async function createWorkspace(
  products: Product[],
  candidate: string,
  outside: string,
): Promise<Workspace> {
  mkdirSync(outside, { recursive: true });
  cpSync(candidate, join(outside, basename(candidate)));
  const folderOf = ({ name }: Product) => join(outside, 'products', name);
  // The parser of the codemods is fetched when it is needed, unless it is there.
  const tools = new Set(['oxc-parser']);
  for (const product of products) {
    copySources(product, { folderOf });
    const manifest = readManifest(product.folder);
    const linked = Object.entries(manifest.devDependencies ?? {}).filter(isInTree);
    for (const [name] of linked) tools.add(name);
    writeJson(join(folderOf(product), 'package.json'), {
      ...manifest,
      dependencies: { ...manifest.dependencies, entasis: `file:../../${basename(candidate)}` },
      devDependencies: without(manifest.devDependencies ?? {}, tools),
    });
  }
  writeJson(join(outside, 'package.json'), { private: true, workspaces: ['products/*'] });
  await install(outside);
  const entasis = join(outside, 'node_modules/entasis');
  if (!existsSync(entasis)) throw new Fault(`${candidate} is no package named entasis.`);
  for (const name of tools) linkTool(name, outside);
  return { entasis, folderOf };
}

/** Copies what a product consists of, but for its manifest; what was installed and built stays behind. */
export function copySources(product: Product, { folderOf }: Pick<Workspace, 'folderOf'>) {
  cpSync(product.folder, folderOf(product), {
    recursive: true,
    filter: (path) => !['node_modules', 'dist', 'package.json'].includes(basename(path)),
  });
}

async function install(folder: string) {
  const { ok, output } = await runCommand(
    folder,
    'npm',
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--fetch-retries=1',
    '--loglevel=error',
  );
  if (!ok) throw installFault(output);
}

/** Why an installation failed, from what npm printed. */
export function installFault(output: string) {
  const lines = firstErrors(output, 6).join('\n    ');
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED/.test(output);
  return new Fault(
    offline
      ? 'The products cannot be installed: the registry does not answer, and npm’s cache does not hold ' +
          `all they need. Check the network, then fly again.\n    ${lines}`
      : `The products cannot be installed with the candidate.\n    ${lines}`,
  );
}

function isInTree([name, version]: [string, string]) {
  const file = join('node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

function linkTool(name: string, outside: string) {
  const tool = join(process.cwd(), 'node_modules', name);
  const { bin = {} } = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const commands = typeof bin === 'string' ? { [basename(name)]: bin } : bin;
  link(tool, join(outside, 'node_modules', name));
  for (const [command, file] of Object.entries(commands))
    link(join(tool, file), join(outside, 'node_modules/.bin', command));
}

function link(target: string, path: string) {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

const without = (record: Record<string, string>, names: Set<string>) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));

const writeJson = (path: string, value: unknown) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
