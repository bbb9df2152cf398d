import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  drawIcons,
  findDrift,
  iconsFolder,
  lucideFolder,
  readList,
  writeIcons,
  type IconEntry,
} from '../../build/icons';

let folder: string;
let source: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'icons-'));
  folder = join(root, 'out');
  source = join(root, 'lucide');
  mkdirSync(folder);
  mkdirSync(join(source, 'icons'), { recursive: true });
  for (const name of ['search', 'trash', 'arrow-left']) {
    cpSync(join(lucideFolder, 'icons', `${name}.svg`), join(source, 'icons', `${name}.svg`));
  }
  cpSync(join(lucideFolder, 'LICENSE'), join(source, 'LICENSE'));
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const search: IconEntry = {
  name: 'Search',
  lucide: 'search',
  meaning: 'Finds things by words.',
  aliases: ['find'],
  keywords: ['look up', 'query'],
};
const remove: IconEntry = {
  name: 'Delete',
  lucide: 'trash',
  meaning: 'Deletes something for good.',
  aliases: ['bin'],
  keywords: ['remove', 'erase'],
};

const draw = (...icons: IconEntry[]) => drawIcons([{ category: 'Actions', icons }], source);

describe('the icons in the repository', () => {
  const icons = readList().flatMap((category) => category.icons);

  it('are what the list and Lucide say', () => {
    expect(findDrift(drawIcons(readList(), lucideFolder), iconsFolder)).toEqual([]);
  });

  it('are at least 150, each with a name of its own', () => {
    expect(new Set(icons.map(({ name }) => name)).size).toBe(icons.length);
    expect(icons.length).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['trash', 'Delete'],
    ['bin', 'Delete'],
    ['remove', 'Delete'],
    ['gear', 'Settings'],
    ['licence', 'License'],
    ['isrc', 'Identifier'],
    ['overclaim', 'Conflict'],
    ['collecting society', 'Institution'],
    ['equaliser', 'Mixer'],
    ['court', 'Dispute'],
  ])('are found by meaning: %s', (word, name) => {
    const found = icons.filter((icon) =>
      [...(icon.aliases ?? []), ...icon.keywords].includes(word),
    );
    expect(found.map((icon) => icon.name)).toContain(name);
  });

  it('carry the notice that the licence of Lucide demands', () => {
    const notice = readFileSync(join(iconsFolder, 'LICENSE'), 'utf8');
    expect(notice).toContain(readFileSync(join(lucideFolder, 'LICENSE'), 'utf8'));
  });
});

describe('the generator', () => {
  it('writes one module for each icon, the licence and the data of the gallery', () => {
    writeIcons(draw(search, { ...remove, mirrored: true }), folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'DeleteIcon.tsx',
      'LICENSE',
      'SearchIcon.tsx',
      'icons.json',
    ]);
    expect(readFileSync(join(folder, 'SearchIcon.tsx'), 'utf8')).toContain(
      '/** Finds things by words. Also: find, look up, query. */\nexport function SearchIcon(props: IconProps) {',
    );
    expect(readFileSync(join(folder, 'DeleteIcon.tsx'), 'utf8')).toContain(
      '<Icon mirrored {...props}>',
    );
    expect(JSON.parse(readFileSync(join(folder, 'icons.json'), 'utf8'))[1]).toEqual({
      name: 'Search',
      module: 'SearchIcon',
      lucide: 'search',
      meaning: 'Finds things by words.',
      aliases: ['find'],
      keywords: ['look up', 'query'],
      categories: ['Actions'],
      mirrored: false,
    });
  });

  it('takes away the modules of names that left the list, and nothing else', () => {
    writeIcons(draw(search, remove), folder);
    writeFileSync(join(folder, 'HandDrawnIcon.tsx'), '');
    const files = draw(search);
    expect(findDrift(files, folder)).toEqual(['DeleteIcon.tsx', 'icons.json']);
    writeIcons(files, folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'HandDrawnIcon.tsx',
      'LICENSE',
      'SearchIcon.tsx',
      'icons.json',
    ]);
    expect(findDrift(files, folder)).toEqual([]);
  });

  it('names a missing and an edited file as drift', () => {
    const files = draw(search, remove);
    writeIcons(files, folder);
    rmSync(join(folder, 'SearchIcon.tsx'));
    writeFileSync(join(folder, 'DeleteIcon.tsx'), 'edited');
    expect(findDrift(files, folder)).toEqual(['DeleteIcon.tsx', 'SearchIcon.tsx']);
  });

  it('writes nothing when one file cannot be written', () => {
    writeIcons(draw(search), folder);
    const before = readFileSync(join(folder, 'icons.json'), 'utf8');
    const files = new Map([...draw(search, remove), ['no/such/folder.tsx', '']]);
    expect(() => writeIcons(files, folder)).toThrow('no/such/folder.tsx');
    expect(readdirSync(folder).toSorted()).toEqual(['LICENSE', 'SearchIcon.tsx', 'icons.json']);
    expect(readFileSync(join(folder, 'icons.json'), 'utf8')).toBe(before);
  });

  it('names a drawing that Lucide does not have, and the nearest ones', () => {
    const wrong = { ...remove, lucide: 'trash-can' };
    expect(() => draw(search, wrong)).toThrow(
      /Delete: Lucide has no "trash-can"; the nearest are trash, /,
    );
  });

  it('tells every fault in one go', () => {
    expect(() =>
      draw({ ...search, lucide: 'serch' }, { ...remove, meaning: 'no sentence' }),
    ).toThrow(/2 fault\(s\):\n {2}Delete: the meaning .*\n {2}Search: Lucide has no "serch"/);
  });

  const other = (changes: object) => ({ ...remove, ...changes });
  it.each<[string, IconEntry, string]>([
    ['a duplicate name', other({ name: 'Search' }), 'Search: "search" already leads to Search'],
    ['an ambiguous alias', other({ aliases: ['Find'] }), 'Delete: "find" already leads to Search'],
    ['an alias that is a name', other({ aliases: ['search'] }), '"search" already leads to Search'],
    [
      'one drawing under two names',
      other({ lucide: 'search' }),
      'as Search does; make it an alias',
    ],
    [
      'a name that is no identifier',
      other({ name: 'delete-it' }),
      'delete-it: a name is PascalCase',
    ],
    ['a name with the ending', other({ name: 'DeleteIcon' }), 'does not end in "Icon"'],
    ['too few words', other({ keywords: [] }), 'Delete: has 1 aliases and keywords'],
    [
      'the same word twice',
      other({ keywords: ['bin', 'erase'] }),
      'Delete: says the same word twice',
    ],
    [
      'a comment in the meaning',
      other({ meaning: 'A */ b.' }),
      'Delete: the meaning is one sentence',
    ],
    ['an unknown category', other({ also: ['Nowhere'] }), 'Delete: there is no category "Nowhere"'],
    ['an unknown field', other({ mirror: true }), 'Delete: there is no field "mirror"'],
  ])('stops at %s', (_, entry, message) => {
    expect(() => draw(search, entry)).toThrow(message);
  });

  it.each([
    ['<g><path d="M0 0" /></g>', 'holds what this generator cannot draw: <g>'],
    ['<path d="M0 0" onload="steal()" />', 'holds onload="steal()" on <path>'],
    ['<path d="M0 0" fill="red" />', 'holds fill="red" on <path>'],
    ['<image x="0" />', 'holds the unknown shape <image>'],
    [
      '<path d="M0 0" />{process.exit()}',
      'holds what this generator cannot draw: {process.exit()}',
    ],
    ['', 'holds no shape'],
  ])('refuses a drawing that holds %j', (inside, message) => {
    writeFileSync(join(source, 'icons', 'search.svg'), `<svg>${inside}</svg>`);
    expect(() => draw(search)).toThrow(`Search: "search" ${message}`);
  });
});
