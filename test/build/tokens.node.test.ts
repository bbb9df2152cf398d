import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDrift, generateTokens, TokenFault } from '../../build/tokens.ts';

const TOKENS = new URL('../../tokens/', import.meta.url);
const THEME = new URL('../../src/theme/', import.meta.url);
const GENERATED = ['tokens.css', 'tokens.json', 'tokens.ts'];

let folder: string;
let folders: { directory: URL; output: URL };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entasis-tokens-'));
  await cp(TOKENS, join(folder, 'tokens'), { recursive: true });
  folders = {
    directory: pathToFileURL(`${join(folder, 'tokens')}/`),
    output: pathToFileURL(`${join(folder, 'output')}/`),
  };
});

afterEach(() => rm(folder, { force: true, recursive: true }));

const pathOf = (file: string) => join(folder, 'tokens', file);

/** Replaces text in a token file; throws when it is not there, so that no test passes for nothing. */
async function edit(file: string, from: string, to: string) {
  const text = await readFile(pathOf(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  await writeFile(pathOf(file), text.replace(from, to));
}

async function faultOf(run: Promise<unknown>): Promise<TokenFault> {
  const error: unknown = await run.then(
    () => new Error('nothing was amiss'),
    (reason: unknown) => reason,
  );
  if (error instanceof TokenFault) return error;
  throw error;
}

interface Fault {
  what: string;
  file: string;
  from?: string;
  to: string;
  path: string;
  reason: RegExp;
}

const faults: Fault[] = [
  {
    what: 'an alias of nothing',
    file: 'theme.dark.json',
    from: '"link": { "$value": "{palette.dark.blue.11}"',
    to: '"link": { "$value": "{palette.dark.bleu.11}"',
    path: 'color.text.link.$value',
    reason: /could not resolve alias \{palette\.dark\.bleu\.11\}/i,
  },
  {
    what: 'an alias of nothing inside a value',
    file: 'scales.json',
    from: '"color": "{color.shadow.key}"',
    to: '"color": "{color.shadow.kee}"',
    path: 'elevation.popup.$value',
    reason: /could not resolve alias \{color\.shadow\.kee\}/i,
  },
  {
    what: 'an alias of nothing in a theme that says only what differs',
    file: 'theme.high-contrast-dark.json',
    from: '"default": { "$value": "{palette.white}" }',
    to: '"default": { "$value": "{palette.snow}" }',
    path: 'color.text.default.$value',
    reason: /could not resolve alias \{palette\.snow\}/i,
  },
  {
    what: 'a circle of aliases',
    file: 'theme.light.json',
    from: '"link": { "$value": "{palette.light.blue.10}"',
    to: '"link": { "$value": "{color.text.link}"',
    path: 'color.text.link.$value',
    reason: /circular/i,
  },
  {
    what: 'a longer circle of aliases',
    file: 'density.compact.json',
    from: '"small": { "$value": { "value": 1.5, "unit": "rem" } },\n    "medium": { "$value": { "value": 1.75, "unit": "rem" } }',
    to: '"small": { "$value": "{control.medium}" },\n    "medium": { "$value": "{control.small}" }',
    path: 'control.small.$value',
    reason: /circular/i,
  },
  {
    what: 'a unit the format does not know',
    file: 'density.compact.json',
    from: '"value": 1.75, "unit": "rem"',
    to: '"value": 1.75, "unit": "pt"',
    path: 'control.medium.$value',
    reason: /unit pt not allowed/i,
  },
  {
    what: 'a duration as a length',
    file: 'motion.reduced.json',
    from: '"value": 120, "unit": "ms"',
    to: '"value": 120, "unit": "px"',
    path: 'motion.duration.moderate.$value',
    reason: /unit/i,
  },
  {
    what: 'a value of the wrong type',
    file: 'scales.json',
    from: '"$value": 0.6,',
    to: '"$value": "60%",',
    path: 'opacity.muted.$value',
    reason: /must be a number/i,
  },
  {
    what: 'a colour as a string',
    file: 'theme.light.json',
    from: '"ring": { "$value": "{palette.light.blue.12}"',
    to: '"ring": { "$value": "#0057b7"',
    path: 'color.focus.ring',
    reason: /string colors/i,
  },
  {
    what: 'a colour outside sRGB, whose contrast nobody could tell',
    file: 'palette.json',
    from: '"components": [1, 0, 0]',
    to: '"components": [0.7, 0.4, 150]',
    path: 'palette.white.$value',
    reason: /srgb/i,
  },
  {
    what: 'an alias of another type',
    file: 'scales.json',
    from: '"color": "{color.shadow.key}"',
    to: '"color": "{space.1}"',
    path: 'elevation.popup.$value.color',
    reason: /cannot alias/i,
  },
  {
    what: 'a type that does not exist',
    file: 'scales.json',
    from: '"$type": "number"',
    to: '"$type": "nomber"',
    path: 'opacity.muted',
    reason: /nomber/,
  },
  {
    what: 'a token without a type',
    file: 'scales.json',
    from: '"$type": "number",',
    to: '',
    path: 'opacity.muted',
    reason: /without \$type/,
  },
  {
    what: 'a key that stands twice in one object',
    file: 'theme.light.json',
    from: '"subtle":',
    to: '"default": { "$value": "{palette.black}" },\n      "subtle":',
    path: 'color.text.default',
    reason: /stands twice/,
  },
  {
    what: 'two tokens of one CSS name',
    file: 'scales.json',
    from: '"minimum":',
    to: '"mini-mum": { "$value": { "value": 1, "unit": "px" }, "$description": "One." },\n    "miniMum": { "$value": { "value": 1, "unit": "px" }, "$description": "Two." },\n    "minimum":',
    path: 'target.miniMum',
    reason: /--ent-target-mini-mum, as target\.mini-mum already is/,
  },
  {
    what: 'a token one theme lacks',
    file: 'theme.dark.json',
    from: '"readOnly"',
    to: '"readonly"',
    path: 'color.surface.readOnly',
    reason: /theme "dark" lacks this token/,
  },
  {
    what: 'a token only one theme has',
    file: 'theme.high-contrast-light.json',
    from: '"linkHover"',
    to: '"linkhover"',
    path: 'color.text.linkhover',
    reason: /only theme "high-contrast-light" has this token/,
  },
  {
    what: 'a token that two modifiers set',
    file: 'motion.reduced.json',
    from: '{\n  "motion": {',
    to: '{\n  "control": { "small": { "$value": { "value": 3, "unit": "rem" } } },\n  "motion": {',
    path: 'control.small',
    reason: /set by the modifiers density and motion/,
  },
  {
    what: 'a token that depends on two modifiers through what it refers to',
    file: 'density.comfortable.json',
    from: '"$value": { "value": 1.75, "unit": "rem" }',
    to: '"$value": "{motion.distance}"',
    path: 'control.small',
    reason: /depends on density and motion/,
  },
  {
    what: 'a token nobody described',
    file: 'scales.json',
    from: ', "$description": "24 px: the least a pointer target may measure (WCAG 2.5.8)."',
    to: '',
    path: 'target.minimum',
    reason: /no \$description/,
  },
  { what: 'broken JSON', file: 'type.json', from: '{', to: '{{', path: '', reason: /SyntaxError/ },
  {
    what: 'a file nothing names',
    file: 'theme.sepia.json',
    to: '{}',
    path: '',
    reason: /does not name this file/,
  },
];

describe('generateTokens', () => {
  it('writes exactly the files that are committed', async () => {
    await generateTokens(folders);
    expect((await readdir(folders.output)).toSorted()).toEqual(GENERATED);
    for (const name of GENERATED) {
      expect(await readFile(new URL(name, folders.output), 'utf8')).toBe(
        await readFile(new URL(name, THEME), 'utf8'),
      );
    }
  });

  it.each(faults)(
    'stops at $what, says where, and leaves the old files',
    async ({ file, from, to, path, reason }) => {
      await mkdir(folders.output);
      for (const name of GENERATED) await writeFile(new URL(name, folders.output), `old ${name}`);

      if (from === undefined) await writeFile(pathOf(file), to);
      else await edit(file, from, to);
      const fault = await faultOf(generateTokens(folders));

      expect(fault).toMatchObject({ file, path });
      expect(fault.reason).toMatch(reason);
      expect(fault.message).toContain(file);
      expect((await readdir(folders.output)).toSorted()).toEqual(GENERATED);
      for (const name of GENERATED) {
        expect(await readFile(new URL(name, folders.output), 'utf8')).toBe(`old ${name}`);
      }
    },
  );

  it('stops when a file is missing, and names it', async () => {
    await rm(pathOf('density.compact.json'));
    const fault = await faultOf(generateTokens(folders));
    expect(fault).toMatchObject({
      file: 'density.compact.json',
      reason: 'the file does not exist',
    });
  });
});

describe('findDrift', () => {
  it('finds none in what is committed', async () => {
    expect(await findDrift({ directory: TOKENS, output: THEME })).toEqual([]);
  });

  it('names the files that differ from the JSON, and those that are missing', async () => {
    await generateTokens(folders);
    expect(await findDrift(folders)).toEqual([]);
    await edit('scales.json', '"value": 6, "unit": "px"', '"value": 7, "unit": "px"');
    await rm(new URL('tokens.ts', folders.output));
    expect(await findDrift(folders)).toEqual(['tokens.css', 'tokens.json', 'tokens.ts']);
  });
});
