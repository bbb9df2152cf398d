import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type {
  AnalyzeCommitsContext,
  GenerateNotesContext,
  PrepareContext,
  VerifyReleaseContext,
} from 'semantic-release';
import { withRelease } from './changelog.ts';
import { newestDesign } from './design.ts';
import { releaseNotes } from './notes.ts';
import { readCommit, releaseType, type Change } from './readCommit.ts';
import { ReleaseFault } from './ReleaseFault.ts';
import { checkRelease } from './checkRelease.ts';
import { repositoryAddress } from './repositoryAddress.ts';

/** Where the contract report of a release lies until it is attached. */
export const contractFolder = 'node_modules/.cache/entasis-release';

interface Manifest {
  name: string;
  version: string;
  figma?: string | null;
  repository?: unknown;
}

const readManifest = async (cwd: string) =>
  JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8')) as Manifest;

/** Oldest first. */
const changesOf = ({ commits }: AnalyzeCommitsContext): Change[] =>
  commits.toReversed().flatMap(({ message, hash }) => readCommit(message, hash) ?? []);

/** Says which size of release the commits ask for; `next-major` waits for its first breaking change. */
export function analyzeCommits(_options: unknown, context: AnalyzeCommitsContext) {
  const { branch, commits, lastRelease, logger } = context;
  for (const { message, hash } of commits) {
    if (!readCommit(message) && !message.startsWith('Merge '))
      logger.warn(
        `${hash.slice(0, 7)} "${message.split('\n', 1)[0]}" says nothing a release could be made of.`,
      );
  }
  const type = releaseType(changesOf(context));
  const isPreview = lastRelease.version?.includes('-next-major.');
  if (branch.name === 'next-major' && type !== 'major' && !isPreview) {
    if (type) logger.log('next-major has no breaking change yet, so there is no major to preview.');
    return null;
  }
  return type;
}

/** The last moment at which nothing has been written anywhere. */
export async function verifyRelease(_options: unknown, context: VerifyReleaseContext) {
  const cwd = context.cwd ?? process.cwd();
  const { name } = await readManifest(cwd);
  await checkRelease(name, cwd, context);
  const folder = join(cwd, contractFolder);
  await mkdir(folder, { recursive: true });
  try {
    await promisify(execFile)('npm', ['run', '--silent', 'contract', '--', '--out', folder], {
      cwd,
    });
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const faults = [...stdout.matchAll(/^✗ (.*)$/gm)].map(([, fault]) => fault).join('; ');
    throw new ReleaseFault(
      `The contract does not allow ${context.nextRelease.version}: ${faults || 'npm run contract failed'}. ` +
        'Say in a commit what breaks, or take it back.',
    );
  }
}

export async function generateNotes(_options: unknown, context: GenerateNotesContext) {
  const { lastRelease, nextRelease, options } = context;
  const cwd = context.cwd ?? process.cwd();
  const { figma } = await readManifest(cwd);
  return releaseNotes({
    version: nextRelease.version,
    previous: lastRelease.version,
    changes: changesOf(context),
    changelog: await readFile(join(cwd, 'CHANGELOG.md'), 'utf8'),
    design: (await newestDesign(figmaAccess(context.env))) ?? figma,
    repository: repositoryAddress(options.repositoryUrl),
  });
}

/** Writes the changelog, and into package.json what only the moment of release knows. */
export async function prepare(_options: unknown, context: PrepareContext) {
  const { nextRelease, options, env } = context;
  const cwd = context.cwd ?? process.cwd();
  const changelog = await readFile(join(cwd, 'CHANGELOG.md'), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(
    join(cwd, 'CHANGELOG.md'),
    withRelease(changelog, nextRelease.version, today, nextRelease.notes ?? ''),
  );

  const manifest = await readManifest(cwd);
  const design = await newestDesign(figmaAccess(env));
  if (design) manifest.figma = design;
  // Provenance is refused to a package that does not say where it comes from.
  const address = repositoryAddress(options.repositoryUrl);
  if (address) manifest.repository = { type: 'git', url: `git+${address}.git` };
  await writeFile(join(cwd, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const figmaAccess = (env: Record<string, string | undefined>) => ({
  token: env.FIGMA_TOKEN,
  file: env.FIGMA_FILE,
});
