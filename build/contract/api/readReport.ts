import { mkdirSync, readFileSync } from 'node:fs';
import { type CompilerState, Extractor, ExtractorLogLevel } from '@microsoft/api-extractor';
import { extractorConfig, type Entry, type PackageFolder } from './openProgram.ts';

/** Declarations by name, as the API report of one entry prints them. */
export type Report = Map<string, string>;

const declared =
  /^(?:export )?(?:declare )?(?:default )?(?:function|interface|type|const|let|class|namespace) (\w+)/m;

/** Splits the report into declarations; comments and warnings of API Extractor are left out. */
export function declarationsOf(markdown: string): Report {
  const code = /```ts\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
  const blocks = code.split(/\n\n(?=\/\/ |export |import )/);
  const report: Report = new Map();
  for (const block of blocks) {
    const name = declared.exec(block)?.[1];
    if (name !== undefined) report.set(name, block.replaceAll(/^\s*\/\/.*\n?/gm, '').trim());
  }
  // A name that is also one of the browser is declared as `Text_2`.
  for (const [, local, name] of code.matchAll(/^export { (\w+) as (\w+) }/gm)) {
    const text = report.get(local!)?.replaceAll(new RegExp(`\\b${local}\\b`, 'g'), name!);
    if (text !== undefined) report.set(name!, text);
  }
  return report;
}

/** The API report of one entry. */
export function readReport(state: CompilerState, pack: PackageFolder, entry: Entry): Report {
  const config = extractorConfig(pack, entry);
  mkdirSync(config.reportTempFolder, { recursive: true });
  const { succeeded } = Extractor.invoke(config, {
    compilerState: state,
    localBuild: true,
    messageCallback: (message) => {
      message.logLevel = ExtractorLogLevel.None;
    },
  });
  if (!succeeded) throw new Error(`API Extractor could not read the entry ${entry.name}.`);
  return declarationsOf(readFileSync(config.reportTempFilePath, 'utf8'));
}
