import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstErrors } from './firstErrors.ts';
import { Fault } from '../../build/Fault.ts';
import { runCommand } from './running.ts';

/** A version that somebody means to publish. */
export interface Candidate {
  tarball: string;
  version: string;
}

export interface CandidateOptions {
  /** A tarball to fly in place of this tree. */
  candidate?: string | undefined;
  /** The version it will be published as; by default the one in its package.json. */
  as?: string | undefined;
  /** Packs the `dist` that is there. */
  noBuild: boolean;
}

/** The tarball that was named, or this tree, built and packed into `outside`. */
export async function readCandidate(
  options: CandidateOptions,
  outside: string,
): Promise<Candidate> {
  const tarball = options.candidate
    ? resolve(options.candidate)
    : await packTree(options.noBuild, outside);
  if (!existsSync(tarball)) throw new Fault(`There is no candidate at ${tarball}.`);
  return { tarball, version: options.as ?? (await versionOf(tarball)) };
}

async function packTree(noBuild: boolean, outside: string) {
  if (!noBuild) await mustRun('The library does not build.', 'npm', 'run', '--silent', 'build');
  if (!existsSync('dist/index.js'))
    throw new Fault('There is no dist to pack. Run `npm run build`, or leave out --no-build.');
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', outside];
  await mustRun('The library cannot be packed.', 'npm', ...pack);
  return join(
    outside,
    readdirSync(outside).find((file) => file.endsWith('.tgz'))!,
  );
}

async function versionOf(tarball: string) {
  const args = ['-xzOf', tarball, 'package/package.json'];
  const { ok, output } = await runCommand(process.cwd(), 'tar', ...args);
  if (!ok) throw new Fault(`${tarball} is no packed package: it holds no package.json.`);
  return (JSON.parse(output) as { version: string }).version;
}

async function mustRun(what: string, command: string, ...args: string[]) {
  const { ok, output } = await runCommand(process.cwd(), command, ...args);
  if (!ok) throw new Fault(`${what}\n    ${firstErrors(output).join('\n    ')}`);
}
