import { dirname, join } from 'node:path/posix';

type Resolve = (from: string, source: string) => string | undefined;

const endings = ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs'];
const stemOf = (path: string) => path.replace(/\.m?[jt]sx?$/, '').replace(/\/index$/, '');

/**
 * Finds the file that an import means: relative to its own, or, for a path such as `@/ui/Button` that only the
 * product's configuration explains, the one file whose path ends like it.
 */
export function createResolver(files: ReadonlyMap<string, string>): Resolve {
  const byEnd = new Map<string, string | undefined>();
  for (const path of files.keys()) {
    const parts = stemOf(path).split('/');
    for (const start of parts.keys()) {
      const end = parts.slice(start).join('/');
      byEnd.set(end, byEnd.has(end) ? undefined : path);
    }
  }
  return (from, source) => {
    if (source.startsWith('.')) {
      const base = join(dirname(from), source);
      return [base, stemOf(base), join(base, 'index')]
        .flatMap((path) => [path, ...endings.map((ending) => path + ending)])
        .find((path) => files.has(path));
    }
    const end = stemOf(source).replace(/^[@~#]\w*\//, '');
    // A lone name is a package.
    return end.includes('/') || /^[@~#]\//.test(source) ? byEnd.get(end) : undefined;
  };
}
