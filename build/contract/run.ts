import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasTag, lastTag, readClaim } from './claims.ts';
import type { Version } from './compare.ts';
import { endByFault, Fault } from '../Fault.ts';
import { filesAt, filesOf } from './files.ts';
import { fetchPublished, manifestOf } from './openPackage.ts';
import { markdown } from './report/markdown.ts';
import { summary, type Report } from './report/Report.ts';
import { writeReport } from './report/writeReport.ts';
import { judge } from './verdict.ts';

/**
 * Compares the build with the last published version, or with `--against` a version, a tag of the registry or a
 * tarball; says what kind of release the differences need, and fails when the commits claim less.
 * `--out folder` writes contract.html, contract.md and contract.json.
 * `--shots before after` compares two folders of pictures in place of the approved ones.
 */
const repository = process.cwd();
const baselines = 'test/visual/baselines';
const scratch = mkdtempSync(join(tmpdir(), 'entasis-contract-'));
// Also on Ctrl-C.
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const report = await compare();
  const { out } = options();
  if (out !== undefined) {
    writeReport(report, out);
    console.log(`The report is ${join(out, 'contract.html')}`);
  } else if (report.differences.length > 0) console.log(markdown(report));
  for (const gap of report.gaps) console.log(`  ${gap}`);
  for (const fault of report.verdict.faults) console.log(`✗ contract: ${fault}`);
  console.log(`${summary(report)}`);
  const { faults } = report.verdict;
  console.log(`\n${faults.length === 0 ? 1 : 0} passed, ${faults.length} failed`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  endByFault('contract', error);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { against: { type: 'string' }, out: { type: 'string' }, shots: { type: 'string' } },
      allowPositionals: true,
    });
    return { ...values, after: positionals[0] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new Fault(`${reason}. It takes --against, --out and --shots before after.`);
  }
}

async function compare(): Promise<Report> {
  const { against, shots, after: afterShots } = options();
  if (!existsSync(resolve('dist/index.d.ts')))
    throw new Fault('There is no dist to compare: run `npm run build` first.');
  for (const folder of shots === undefined ? [] : [shots, afterShots ?? ''])
    if (!existsSync(folder))
      throw new Fault(`--shots takes two folders of pictures; there is no “${folder}”.`);

  const { name = '', version = '' } = manifestOf(repository);
  const tag = lastTag(repository);
  const folder = await fetchPublished(against, tag?.slice(1), repository, scratch);
  const none = { needed: undefined, claimed: undefined, next: version, faults: [] };
  if (folder === undefined) return { name, verdict: none, differences: [], gaps: [], commits: [] };

  const old = manifestOf(folder).version ?? version;
  const since = hasTag(repository, `v${old}`) ? `v${old}` : undefined;
  const gaps: string[] = [];
  if (!since)
    gaps.push(
      `Stories, tab order and pictures of ${old}: there is no tag v${old} in this repository.`,
    );
  if (!manifestOf(repository).browserslist)
    gaps.push('Browsers: package.json names none (`browserslist`).');
  const files = since ? filesAt(repository, since) : undefined;
  const before: Version = { folder, files, shots: files && { files, folder: baselines } };
  const after: Version = { folder: repository, files: filesOf(repository) };
  after.shots = { files: after.files!, folder: baselines };
  if (shots !== undefined) {
    before.shots = { files: filesOf(resolve(shots)), folder: '.' };
    after.shots = { files: filesOf(resolve(afterShots!)), folder: '.' };
  }
  // TypeScript and API Extractor take their time: what cannot be compared is said before.
  const { compareVersions } = await import('./compare.ts');
  const [comparison] = await compareVersions(before, [after], scratch);
  const { differences, notices } = comparison!;
  const claim = since ? readClaim(repository, since) : undefined;
  return {
    name,
    before: old,
    verdict: judge(differences, old, claim && (claim.severity ?? 'nothing'), notices),
    differences,
    gaps,
    commits:
      claim?.changes.map(
        ({ hash, type, scope, text }) =>
          `${hash.slice(0, 7)} ${type}${scope ? ` (${scope})` : ''}: ${text}`,
      ) ?? [],
  };
}
