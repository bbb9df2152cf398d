import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Report } from './Report.ts';

/** Writes a report into a folder, for people (`contract.html`, `contract.md`) and for machines (`contract.json`). */
export function writeReport(report: Report, folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'contract.html'), html(report));
  writeFileSync(join(folder, 'contract.md'), markdown(report));
  // Pictures are in the page; their files are gone when the run is over.
  const differences = report.differences.map(({ pictures: _, ...difference }) => difference);
  const json = JSON.stringify({ ...report, differences }, null, 2);
  writeFileSync(join(folder, 'contract.json'), `${json}\n`);
}
