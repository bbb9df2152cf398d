import type { Request } from './readRequest.ts';

/** Adds a component to the text of a list. */
type AddTo = (list: string, request: Request) => string;

const line = /^ {4}'(\w+)',\n/gm;
const statement = /^export (?:type )?\{[^}]*\} from '\.\/([^']+)';\n/gm;

/** Puts a text before the first match whose name comes after that of the text, or behind all of them. */
function insert(list: string, pattern: RegExp, name: string, text: string): string {
  const matches = [...list.matchAll(pattern)];
  const last = matches.at(-1);
  if (!last) throw new Error('there is no such list in it any more');
  const after = matches.find(([, other = '']) => other > name);
  const place = after?.index ?? last.index + last[0].length;
  return list.slice(0, place) + text + list.slice(place);
}

/** Puts an entry before the first whose name comes after its own; `key` is what names are ordered by. */
function addEntry(
  entries: Record<string, unknown>,
  name: string,
  entry: unknown,
  key = (word: string) => word,
): Record<string, unknown> {
  const all = Object.entries(entries);
  const place = all.findIndex(([other]) => key(other) > key(name));
  return Object.fromEntries(all.toSpliced(place === -1 ? all.length : place, 0, [name, entry]));
}

const addToIndex: AddTo = (list, { name, layer }) =>
  insert(
    list,
    statement,
    `${layer}/${name}`,
    `export { ${name}, type ${name}Props } from './${layer}/${name}';\n`,
  );

const addToApi: AddTo = (list, { name }) => insert(list, line, name, `    '${name}',\n`);

const addToSizes: AddTo = (list, { name }) => {
  const sizes = JSON.parse(list) as { exports: Record<string, unknown> };
  const exports = addEntry(sizes.exports, name, 1.5, (word) => word.toLowerCase());
  return JSON.stringify({ ...sizes, exports }, null, 2);
};

/** The release it will come with: the next that may bring something new. */
function nextRelease(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 0 ? '1.0.0' : `${major}.${minor + 1}.0`;
}

const words = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();

const addToRecords =
  (version: string): AddTo =>
  (list, { name }) => {
    const { figmaMissing, components } = JSON.parse(list) as Record<
      string,
      Record<string, unknown>
    >;
    const record = {
      status: 'preview',
      since: nextRelease(version),
      figma: 'not-drawn',
      accessibilityReviewed: null,
      alsoCalled: [words(name)],
    };
    return JSON.stringify(
      {
        figmaMissing: { 'not-drawn': 'It is not drawn in Figma yet.', ...figmaMissing },
        components: addEntry(components ?? {}, name, record),
      },
      null,
      2,
    );
  };

/** The lists every component stands in, by their path, and what adds one to each. */
export const listsAt = (version: string): Record<string, AddTo> => ({
  'src/index.ts': addToIndex,
  'test/publicApi.test.ts': addToApi,
  'build/sizes.json': addToSizes,
  'stories/components.json': addToRecords(version),
});
