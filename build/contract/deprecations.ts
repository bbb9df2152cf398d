import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readClock, type Clock } from './clock.ts';

/** Something that will be removed. */
export interface Deprecation {
  /** The prop, component, function or type. */
  name: string;
  /** The folder it stands in, as a rule its component: `Button`. */
  owner: string;
  file: string;
  line: number;
  clock?: Clock;
  /** What is wrong with it. */
  fault?: string;
}

const comment = /\/\*\*((?:(?!\*\/)[\s\S])*?@deprecated(?:(?!\*\/)[\s\S])*)\*\/\s*([^\n]*)/g;
const declaration =
  /^(?:export\s+)?(?:declare\s+)?(?:(?<kind>function|const|let|interface|type|class)\s+)?(?:readonly\s+)?['"]?(?<name>[\w-]+)/;

/** Everything in `src` that says `@deprecated`; for the check, and for the list in Storybook. */
export function findDeprecations(repository: string): Deprecation[] {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: repository }).toSorted();
  return files.flatMap((file) => {
    const code = readFileSync(join(repository, file), 'utf8');
    return [...code.matchAll(comment)].map((match): Deprecation => {
      const [, text = '', next = ''] = match;
      const { kind, name = '' } = declaration.exec(next)?.groups ?? {};
      const tag = text
        .replaceAll(/^\s*\* ?/gm, '')
        .split('@deprecated')[1]!
        .split(/^@/m)[0]!;
      const clock = readClock(tag);
      const found: Deprecation = {
        name,
        owner: dirname(file).split('/').at(-1)!,
        file,
        line: code.slice(0, match.index).split('\n').length,
      };
      if (typeof clock === 'string') return { ...found, fault: clock };
      // Nothing runs where a type is used.
      const isType = kind === 'interface' || kind === 'type';
      return isType || warns(repository, file, name)
        ? { ...found, clock }
        : {
            ...found,
            clock,
            fault: `nobody is told: call warnOnce('deprecated ${name}', …) when it is used`,
          };
    });
  });
}

/** Whether some file beside it warns a developer, once. */
function warns(repository: string, file: string, name: string) {
  const folder = join(repository, dirname(file));
  const call = new RegExp(`warnOnce\\(\\s*['"\`]deprecated ${name}['"\` ]`);
  return globSync('*.{ts,tsx}', { cwd: folder }).some((path) =>
    call.test(readFileSync(join(folder, path), 'utf8')),
  );
}
