import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CompilerState, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type ts from 'typescript';

/** A built package: its folder holds `package.json` and `dist`. */
export interface PackageFolder {
  folder: string;
  /** Where files about it may be written. */
  scratch: string;
}

/** One way into a package, as `exports` of its package.json names it, with its declarations. */
export interface Entry {
  name: string;
  file: string;
}

type Targets = Record<string, string | { types?: string }>;

/**
 * The entries with types. A pattern becomes one entry, a namespace of all that it stands for, unless all of it shares
 * the types of one file.
 */
export function typedEntries({ folder, scratch }: PackageFolder): Entry[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports?: Targets;
  };
  return Object.entries(manifest.exports ?? {}).flatMap(([name, target]) => {
    const types = typeof target === 'string' ? undefined : target.types;
    if (types === undefined) return [];
    return { name, file: types.includes('*') ? joined(name, types) : join(folder, types) };
  });

  function joined(name: string, types: string) {
    const [start = '', end = ''] = types.split('*');
    const files = readdirSync(join(folder, start)).filter((file) => file.endsWith(end));
    const lines = files.toSorted().map((file) => {
      const path = relative(scratch, join(folder, start, file)).replaceAll('\\', '/');
      const alias = file.slice(0, -end.length).replaceAll(/\W/g, '_');
      return `export * as ${alias} from './${path.replace(/\.d\.ts$/, '.js')}';\n`;
    });
    const entry = join(scratch, `${name.replaceAll(/\W/g, '')}.d.ts`);
    writeFileSync(entry, lines.join(''));
    return entry;
  }
}

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** What API Extractor needs to know about one entry. */
export function extractorConfig(pack: PackageFolder, entry: Entry) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: pack.scratch,
      mainEntryPointFilePath: entry.file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            jsx: 'react-jsx',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            module: 'ESNext',
            moduleResolution: 'Bundler',
            skipLibCheck: true,
            strict: true,
            target: 'ES2023',
            types: [],
          },
          files: [entry.file],
        },
      },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: `${entry.name.replaceAll(/\W/g, '') || 'index'}.api.md`,
        reportFolder: pack.scratch,
        reportTempFolder: join(pack.scratch, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(pack.folder, 'package.json'),
  });
}

/** One TypeScript program of all packages: types of two versions can be held against each other in it. */
export function openProgram(packages: PackageFolder[]) {
  for (const { scratch } of packages) mkdirSync(scratch, { recursive: true });
  const entries = packages.flatMap((pack) => typedEntries(pack).map((entry) => ({ pack, entry })));
  const [first] = entries;
  if (!first)
    throw new Error('The package publishes no types: nothing under `exports` has `types`.');
  const state = CompilerState.create(extractorConfig(first.pack, first.entry), {
    additionalEntryPoints: entries.map(({ entry }) => entry.file),
  });
  return { state, program: state.program as ts.Program };
}
