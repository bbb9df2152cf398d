import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type BuildHookOptions,
  type ConfigInit,
  defineConfig,
  type LogEntry,
  Logger,
  lintRunner,
  parse,
  type Plugin,
  RECOMMENDED_CONFIG,
  type Resolver,
  type TokenNormalized,
} from '@terrazzo/parser';
import { TokenFault } from './TokenFault.ts';

type Source = BuildHookOptions['sources'][number];
type JsonNode = Source['document']['body'];

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

interface ResolverFile {
  sets: Record<string, { sources: { $ref: string }[] }>;
  modifiers: Record<string, { contexts: Record<string, { $ref: string }[]> }>;
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

/** Terrazzo prints its findings with code frames of merged JSON; we want file, path and reason. */
class Finding extends Error {
  readonly entry: LogEntry;

  constructor(entry: LogEntry) {
    super(entry.message);
    this.entry = entry;
  }
}

class StrictLogger extends Logger {
  override error(...entries: LogEntry[]): never {
    throw new Finding(entries[0] ?? { group: 'parser', message: 'Unknown error' });
  }

  override warn(...entries: LogEntry[]): never {
    return this.error(...entries);
  }
}

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
  const read = (file: string) =>
    readFile(new URL(file, directory), 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new TokenFault(file, '', error.code === 'ENOENT' ? 'the file does not exist' : error.message);
    });

  const resolverText = await read(RESOLVER);
  const { base, contexts } = readReferences(resolverText);
  const files = [...new Set([...base, ...contexts.flatMap((context) => context.files)])];
  await refuseStrayFiles(directory, files);

  const groupDescriptions = new Map<string, string>();
  const idsByFile = new Map<string, Set<string>>();
  for (const file of files) {
    const src = await read(file);
    const { sources, tokens } = await parse([{ filename: new URL(file, directory), src }], {
      config,
      logger,
      resolveAliases: false,
      skipLint: true,
    }).catch((error: unknown) => {
      throw new TokenFault(file, '', reasonOf(error));
    });
    for (const source of sources) refuseDuplicateKeys(source.document.body, file);
    collectGroupDescriptions(JSON.parse(src) as JsonObject, groupDescriptions);
    idsByFile.set(file, new Set(Object.keys(tokens)));
  }

  const owner = (path: string, candidates: string[]) =>
    candidates.findLast((file) =>
      [...(idsByFile.get(file) ?? [])].some((id) => path === id || path.startsWith(`${id}.`)),
    ) ?? RESOLVER;

  const defaults = [...base, ...contexts.filter((context) => context.isDefault).flatMap((context) => context.files)];
  const { resolver, sources, tokens } = await parse([{ filename: new URL(RESOLVER, directory), src: resolverText }], {
    config,
    logger,
    req: (url) => read(basename(url.pathname)),
    skipLint: true,
  }).catch((error: unknown) => {
    throw located(error, (path) => owner(path, defaults));
  });
  for (const source of sources) refuseDuplicateKeys(source.document.body, RESOLVER);

  const modes: Mode[] = [];
  for (const { modifier, context, files: own } of contexts) {
    const candidates = [...defaults.filter((file) => !modifierFiles(contexts, modifier).includes(file)), ...own];
    try {
      const modeTokens = resolver.apply({ [modifier]: context });
      await lint(modeTokens, { config, logger, sources });
      modes.push({ modifier, context, files: candidates, tokens: modeTokens });
    } catch (error) {
      throw located(error, (path) => owner(path, candidates));
    }
  }

  const fileOf = (id: string, mode?: Mode) => owner(id, mode?.files ?? defaults);
  refuseUnevenModes(modes, tokens, fileOf);
  if (!resolver.orthogonal) {
    throw new TokenFault(RESOLVER, 'modifiers', 'a token is set by two modifiers; each may have one only');
  }
  return { config, groupDescriptions, logger, modes, resolver, sources, tokens, fileOf };
}

function readReferences(resolverText: string) {
  let resolver: ResolverFile;
  try {
    resolver = JSON.parse(resolverText) as ResolverFile;
  } catch (error) {
    throw new TokenFault(RESOLVER, '', reasonOf(error));
  }
  const names = (references: { $ref: string }[]) => references.map(({ $ref }) => basename($ref));
  return {
    base: Object.values(resolver.sets).flatMap((set) => names(set.sources)),
    contexts: Object.entries(resolver.modifiers).flatMap(([modifier, value]) =>
      Object.entries(value.contexts).map(([context, references], index) => ({
        modifier,
        context,
        files: names(references),
        isDefault: index === 0,
      })),
    ),
  };
}

function modifierFiles(contexts: { modifier: string; files: string[] }[], modifier: string): string[] {
  return contexts.filter((context) => context.modifier === modifier).flatMap((context) => context.files);
}

async function refuseStrayFiles(directory: URL, files: string[]) {
  for (const file of (await readdir(directory)).sort()) {
    if (file.endsWith('.json') && file !== RESOLVER && !files.includes(file)) {
      throw new TokenFault(file, '', `no set and no modifier of ${RESOLVER} names this file`);
    }
  }
}

function refuseDuplicateKeys(node: JsonNode, file: string, path: string[] = []) {
  if (node.type === 'Array') {
    node.elements.forEach((element, index) => refuseDuplicateKeys(element.value, file, [...path, String(index)]));
  }
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const member of node.members) {
    const key = member.name.type === 'String' ? member.name.value : member.name.name;
    const keyPath = [...path, key];
    if (seen.has(key)) throw new TokenFault(file, keyPath.join('.'), 'the key stands twice in one object');
    seen.add(key);
    refuseDuplicateKeys(member.value, file, keyPath);
  }
}

function collectGroupDescriptions(group: JsonObject, into: Map<string, string>, path: string[] = []) {
  if ('$value' in group) return;
  if (typeof group.$description === 'string') into.set(path.join('.'), group.$description);
  for (const [key, child] of Object.entries(group)) {
    if (!key.startsWith('$')) collectGroupDescriptions(child as JsonObject, into, [...path, key]);
  }
}

/** Runs Terrazzo's rules, and adds to what they find the token it was found in. */
async function lint(
  tokens: Record<string, TokenNormalized>,
  options: { config: ConfigInit; logger: Logger; sources: Source[] },
) {
  try {
    await lintRunner({ ...options, tokens });
  } catch (error) {
    if (!(error instanceof Finding)) throw error;
    const at = error.entry.node?.loc?.start.offset ?? -1;
    const token = Object.values(tokens).find(({ source: { node } }) => {
      const { loc } = node;
      return loc && loc.start.offset <= at && at < loc.end.offset;
    });
    throw token ? new TokenFault('', `${token.id}.$value`, error.message) : error;
  }
}

/** Turns what Terrazzo found in the merged tokens of a mode into a fault of the file it came from. */
function located(error: unknown, fileOf: (path: string) => string): unknown {
  if (error instanceof TokenFault) {
    return error.file ? error : new TokenFault(fileOf(error.path), error.path, error.reason);
  }
  const entry = error instanceof Finding ? error.entry : undefined;
  const line = entry?.node?.loc?.start.line;
  const path = entry?.src && line ? pathAtLine(entry.src, line) : '';
  return new TokenFault(fileOf(path), path, reasonOf(error));
}

/** The keys that enclose a line of JSON which `JSON.stringify` has indented. */
function pathAtLine(json: string, line: number): string {
  const path: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const text of json.split('\n').slice(0, line).reverse()) {
    const key = /^( *)"((?:[^"\\]|\\.)*)":/.exec(text);
    if (key?.[1] !== undefined && key[2] !== undefined && key[1].length < indent) {
      path.unshift(key[2]);
      indent = key[1].length;
    }
  }
  return path.join('.');
}

function refuseUnevenModes(
  modes: Mode[],
  tokens: Record<string, TokenNormalized>,
  fileOf: (id: string, mode?: Mode) => string,
) {
  for (const mode of modes) {
    const name = `${mode.modifier} "${mode.context}"`;
    const file = mode.files.at(-1) ?? RESOLVER;
    for (const [id, token] of Object.entries(tokens)) {
      const other = mode.tokens[id];
      if (!other) throw new TokenFault(file, id, `${name} lacks this token, which the default has`);
      if (other.$type !== token.$type) {
        throw new TokenFault(fileOf(id, mode), id, `${name} makes it a ${other.$type}, the default a ${token.$type}`);
      }
    }
    for (const id of Object.keys(mode.tokens)) {
      if (!tokens[id]) throw new TokenFault(fileOf(id, mode), id, `only ${name} has this token`);
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
