import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type BuildHookOptions,
  type ConfigInit,
  defineConfig,
  type Logger,
  lintRunner,
  parse,
  type Plugin,
  RECOMMENDED_CONFIG,
  type Resolver,
  type TokenNormalized,
} from '@terrazzo/parser';
import { faultInFile, faultInMergedTokens, faultInToken, StrictLogger } from './findings.ts';
import {
  refuseDuplicateKeys,
  refuseSharedTokens,
  refuseStrayFiles,
  refuseUnevenModes,
} from './refusals.ts';
import { TokenFault } from './TokenFault.ts';

type Source = BuildHookOptions['sources'][number];

/** One choice of one modifier, every other modifier at its default. */
export interface Mode {
  modifier: string;
  context: string;
  /** Files that make up the tokens of this mode, those that win last. */
  files: string[];
  tokens: Record<string, TokenNormalized>;
}

export interface LoadedTokens {
  config: ConfigInit;
  logger: Logger;
  modes: Mode[];
  resolver: Resolver;
  sources: Source[];
  /** Descriptions of groups, by path. */
  groupDescriptions: Map<string, string>;
  /** The tokens with every modifier at its default. */
  tokens: Record<string, TokenNormalized>;
  /** Names the file that has the last word on a token. */
  fileOf: (id: string, mode?: Mode) => string;
}

interface JsonObject {
  [key: string]: unknown;
}

interface Reference {
  $ref: string;
}

/** What we read of the resolver ourselves; Terrazzo checks and reads the rest. */
interface ResolverFile {
  sets?: Record<string, { sources: Reference[] }>;
  modifiers?: Record<string, { contexts: Record<string, Reference[]>; default?: string }>;
}

const RESOLVER = 'entasis.resolver.json';

const RULES = {
  ...RECOMMENDED_CONFIG,
  // Names are camelCase here, as in the TypeScript they become.
  'core/consistent-naming': 'off',
  'core/max-gamut': ['error', { gamut: 'srgb' }],
  // DTCG knows no others, though Terrazzo would let `em` pass.
  'core/valid-dimension': ['error', { allowedUnits: ['px', 'rem'] }],
} as const;

/** Reads the token files and resolves every mode. Throws a `TokenFault` for anything amiss. */
export async function loadTokens(directory: URL, plugins: Plugin[] = []): Promise<LoadedTokens> {
  const logger = new StrictLogger();
  const config = defineConfig(
    {
      alphabetize: false,
      lint: { rules: structuredClone(RULES) as never },
      outDir: './',
      plugins,
      tokens: [RESOLVER],
    },
    { cwd: directory, logger },
  );

  const resolverText = await readTokenFile(directory, RESOLVER);
  const { base, contexts } = readReferences(parseJson(RESOLVER, resolverText) as ResolverFile);
  const files = [...new Set([...base, ...contexts.flatMap((context) => context.files)])];
  await refuseStrayFiles(directory, [RESOLVER, ...files]);

  // Terrazzo reports on merged tokens. Reading each file by itself first tells whose a token is.
  const groupDescriptions = new Map<string, string>();
  const idsByFile = new Map<string, Set<string>>();
  for (const file of files) {
    const src = await readTokenFile(directory, file);
    collectGroupDescriptions(parseJson(file, src), groupDescriptions);
    const { sources, tokens } = await parse([{ filename: new URL(file, directory), src }], {
      config,
      logger,
      resolveAliases: false,
      skipLint: true,
    }).catch((error: unknown) => {
      throw faultInFile(error, file, src);
    });
    for (const { document } of sources) refuseDuplicateKeys(document.body, file);
    idsByFile.set(file, new Set(Object.keys(tokens)));
  }
  refuseSharedTokens(contexts, idsByFile);

  const owner = (path: string, candidates: string[]) =>
    candidates.findLast((file) =>
      [...(idsByFile.get(file) ?? [])].some((id) => path === id || path.startsWith(`${id}.`)),
    ) ?? RESOLVER;
  const defaults = [
    ...base,
    ...contexts.filter((context) => context.isDefault).flatMap((context) => context.files),
  ];

  const { resolver, sources, tokens } = await parse(
    [{ filename: new URL(RESOLVER, directory), src: resolverText }],
    {
      config,
      logger,
      req: (url) => readTokenFile(directory, basename(url.pathname)),
      skipLint: true,
    },
  ).catch((error: unknown) => {
    throw faultInMergedTokens(error, (path) => owner(path, defaults));
  });
  for (const { document } of sources) refuseDuplicateKeys(document.body, RESOLVER);

  const modes: Mode[] = [];
  for (const { context, files: own, modifier } of contexts) {
    const candidates = [...defaults, ...own];
    try {
      const modeTokens = resolver.apply({ [modifier]: context });
      await lintRunner({ config, logger, sources, tokens: modeTokens }).catch((error: unknown) => {
        throw faultInToken(error, modeTokens);
      });
      modes.push({ modifier, context, files: candidates, tokens: modeTokens });
    } catch (error) {
      throw faultInMergedTokens(error, (path) => owner(path, candidates));
    }
  }

  const fileOf = (id: string, mode?: Mode) => owner(id, mode?.files ?? defaults);
  refuseUnevenModes(modes, tokens, fileOf);
  return { config, groupDescriptions, logger, modes, resolver, sources, tokens, fileOf };
}

async function readTokenFile(directory: URL, file: string): Promise<string> {
  try {
    return await readFile(new URL(file, directory), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new TokenFault(file, '', missing ? 'the file does not exist' : String(error));
  }
}

function parseJson(file: string, text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch (error) {
    throw new TokenFault(file, '', String(error));
  }
}

function readReferences({ modifiers = {}, sets = {} }: ResolverFile) {
  const names = (references: Reference[]) => references.map(({ $ref }) => basename($ref));
  return {
    base: Object.values(sets).flatMap((set) => names(set.sources)),
    contexts: Object.entries(modifiers).flatMap(([modifier, value]) =>
      Object.entries(value.contexts).map(([context, references]) => ({
        modifier,
        context,
        files: names(references),
        isDefault: value.default === context,
      })),
    ),
  };
}

function collectGroupDescriptions(
  group: JsonObject,
  into: Map<string, string>,
  path: string[] = [],
) {
  if ('$value' in group) return;
  if (typeof group.$description === 'string') into.set(path.join('.'), group.$description);
  for (const [key, child] of Object.entries(group)) {
    if (!key.startsWith('$')) collectGroupDescriptions(child as JsonObject, into, [...path, key]);
  }
}
