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

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/**
 * Everything in sources that says `@deprecated`. It reads text, so that a page can show the list as well as a check.
 *
 * @param sources - Code by path: `src/atoms/Button/Button.tsx`
 */
export function readDeprecations(sources: ReadonlyMap<string, string>): Deprecation[] {
  return [...sources].flatMap(([file, code]) =>
    [...code.matchAll(comment)].map((match): Deprecation => {
      const [, text = '', next = ''] = match;
      const { kind, name = '' } = declaration.exec(next)?.groups ?? {};
      const tag = text
        .replaceAll(/^\s*\* ?/gm, '')
        .split('@deprecated')[1]!
        .split(/^@/m)[0]!;
      const clock = readClock(tag);
      const found: Deprecation = {
        name,
        owner: folderOf(file).split('/').at(-1)!,
        file,
        line: code.slice(0, match.index).split('\n').length,
      };
      if (typeof clock === 'string') return { ...found, fault: clock };
      // Nothing runs where a type is used.
      if (kind === 'interface' || kind === 'type' || warns(sources, file, name))
        return { ...found, clock };
      const fault = `nobody is told: call warnOnce('deprecated ${name}', …) when it is used`;
      return { ...found, clock, fault };
    }),
  );
}

/** Whether some file beside it warns a developer, once. */
function warns(sources: ReadonlyMap<string, string>, file: string, name: string) {
  const call = new RegExp(`warnOnce\\(\\s*['"\`]deprecated ${name}['"\` ]`);
  return [...sources].some(([path, code]) => folderOf(path) === folderOf(file) && call.test(code));
}
