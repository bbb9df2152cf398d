import { type LogEntry, Logger, type TokenNormalized } from '@terrazzo/parser';
import { TokenFault } from './TokenFault.ts';

/** Something Terrazzo found. Its own report shows merged JSON; ours names file, path and reason. */
class Finding extends Error {
  readonly entry: LogEntry;

  constructor(entry: LogEntry) {
    super(entry.message);
    this.entry = entry;
  }
}

/** Stops at the first finding, a warning too. */
export class StrictLogger extends Logger {
  override error(...entries: LogEntry[]): never {
    throw new Finding(entries[0] ?? { group: 'parser', message: 'Unknown error' });
  }

  override warn(...entries: LogEntry[]): never {
    return this.error(...entries);
  }
}

/** A finding in one file, read by itself. */
export function faultInFile(error: unknown, file: string, json: string): TokenFault {
  return new TokenFault(file, pathOf(error, json), reasonOf(error));
}

/** A finding of the linter, which knows the token but not the file. */
export function faultInToken(error: unknown, tokens: Record<string, TokenNormalized>): unknown {
  const at = error instanceof Finding ? error.entry.node?.loc?.start.offset : undefined;
  const token = Object.values(tokens).find(({ source: { node } }) => {
    const { loc } = node;
    return loc && at !== undefined && loc.start.offset <= at && at < loc.end.offset;
  });
  return token ? new TokenFault('', `${token.id}.$value`, reasonOf(error)) : error;
}

/** A finding in the merged tokens of a mode, led back to the file it came from. */
export function faultInMergedTokens(error: unknown, fileOf: (path: string) => string): TokenFault {
  if (error instanceof TokenFault) {
    return error.file ? error : new TokenFault(fileOf(error.path), error.path, error.reason);
  }
  const path = error instanceof Finding ? pathOf(error, error.entry.src ?? '') : '';
  return new TokenFault(fileOf(path), path, reasonOf(error));
}

function pathOf(error: unknown, json: string): string {
  const line = error instanceof Finding ? error.entry.node?.loc?.start.line : undefined;
  return line ? pathAtLine(json, line) : '';
}

/** The keys that enclose a line of indented JSON. */
function pathAtLine(json: string, line: number): string {
  const path: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const text of json.split('\n').slice(0, line).toReversed()) {
    const key = /^( *)"((?:[^"\\]|\\.)*)":/.exec(text);
    if (key?.[1] !== undefined && key[2] !== undefined && key[1].length < indent) {
      path.unshift(key[2]);
      indent = key[1].length;
    }
  }
  return path.join('.');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
