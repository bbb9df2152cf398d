import { randomBytes } from 'node:crypto';
import type { Files } from '../../build/contract/files.ts';
import type { RuleName } from '../../build/contract/rules.ts';
import { changedFile } from './changedFile.ts';
import type { Copy } from './copyPackage.ts';
import { shiftPicture } from './shiftPicture.ts';

/** A change as somebody may make it without saying so. */
export interface Seed {
  name: string;
  /** What the comparison must call it; nothing when it must not speak of it. */
  rule?: RuleName;
  /** What may be told besides, for it follows from the same change. */
  also?: RuleName[];
  /** Changes the built package. */
  change?: (copy: Copy) => void;
  /** Changes what was recorded of the stories. */
  record?: (files: Files) => Files;
}

const trees = 'test/a11y/snapshots';
const baselines = 'test/visual/baselines';

/** Changes the first of the approved accessibility trees in which there is something to change. */
function inTrees(files: Files, pattern: RegExp, replacement: string): Files {
  const path = files.list(trees, '.yaml').find((file) => pattern.test(files.read(file).toString()));
  if (!path) throw new Error(`no file in ${trees} holds ${pattern}: npm run a11y:approve`);
  return changedFile(files, path, (content) =>
    Buffer.from(content.toString().replace(pattern, replacement)),
  );
}

function inPictures(files: Files, change: (picture: Buffer) => Buffer): Files {
  const [path] = files.list(baselines, '.light.png');
  if (!path) throw new Error(`there is no picture in ${baselines}: npm run visual:approve`);
  return changedFile(files, path, change);
}

const token = '--ent-color-warning-border';

export const seeds: Seed[] = [
  {
    name: 'an export is renamed',
    rule: 'export-renamed',
    change(copy) {
      for (const path of ['dist/index.js', 'dist/index.d.ts'])
        copy.edit(path, (code) =>
          code.replace(/(^export \{.*\b)Badge\b(?!Props)/m, '$1Badge as Chip'),
        );
    },
  },
  {
    name: 'a prop takes fewer values',
    rule: 'prop-narrowed',
    change(copy) {
      copy.edit('dist/atoms/Button/Button.d.ts', (code) => code.replace(" | 'quiet'", ''));
    },
  },
  {
    name: 'a new prop is required',
    rule: 'prop-required',
    change(copy) {
      copy.edit('dist/atoms/Avatar/Avatar.d.ts', (code) =>
        code.replace(
          /(interface AvatarProps .*\{)/,
          '$1\n  /** Whose work it is. */\n  writer: string;',
        ),
      );
    },
  },
  {
    name: 'a default changes',
    rule: 'default-changed',
    change(copy) {
      copy.edit('dist/atoms/Button/Button.js', (code) =>
        code.replace('size$1 = "medium"', 'size$1 = "large"'),
      );
    },
  },
  {
    name: 'a token is removed',
    rule: 'token-removed',
    change(copy) {
      copy.edit('dist/tokens.json', (json) => {
        const { tokens } = JSON.parse(json) as { tokens: { cssVariable?: string }[] };
        return JSON.stringify({
          tokens: tokens.filter(({ cssVariable }) => cssVariable !== token),
        });
      });
      copy.edit('dist/styles.css', (css) =>
        css.replaceAll(new RegExp(`${token}:[^;}]*;?`, 'g'), ''),
      );
    },
  },
  {
    name: 'a token has another value',
    rule: 'token-changed',
    change(copy) {
      copy.edit('dist/tokens.json', (json) =>
        json
          .replaceAll('oklch(56.3% .17 255)', 'oklch(53% .17 265)')
          .replaceAll('#1b74d6', '#2f65d1'),
      );
      copy.edit('dist/styles.css', (css) => css.replaceAll('#1b74d6', '#2f65d1'));
    },
  },
  {
    name: 'a colour changes, unseen',
    rule: 'token-unseen',
    change(copy) {
      copy.edit('dist/tokens.json', (json) =>
        json.replaceAll('oklch(56.3% .17 255)', 'oklch(56.6% .17 255)'),
      );
    },
  },
  {
    name: 'a role changes',
    rule: 'role-changed',
    record: (files) => inTrees(files, /- button "/, '- link "'),
  },
  {
    name: 'Tab goes another way',
    rule: 'tab-order-changed',
    // Two different stops change places.
    record: (files) => inTrees(files, /(- \/tab order:\n)(.+\n)(?!\2)( +- .+\n)/, '$1$3$2'),
  },
  {
    name: 'a message is dropped',
    rule: 'message-removed',
    also: ['prop-removed', 'export-follows'],
    change(copy) {
      copy.edit('dist/locale/english.js', (code) =>
        code
          .replace(/^const tagRemove = .*\n/m, '')
          .replace('\ttagRemove: () => tagRemove,\n', '')
          .replace(' tagRemove,', ''),
      );
      copy.edit('dist/locale/english.d.ts', (code) =>
        code.replace(/^declare const tagRemove = .*\n/m, '').replaceAll(' tagRemove,', ''),
      );
      for (const path of ['atoms/Tag/RemovableTag.js', 'molecules/FileUpload/FileUploadRow.js'])
        copy.edit(
          `dist/${path}`,
          (code) =>
            `const tagRemove = "Remove {label}";\n${code.replace(/^(import \{[^}]*?),? ?\btagRemove\b/m, '$1')}`,
        );
    },
  },
  {
    name: 'a fifth more bytes',
    rule: 'heavier',
    also: ['weight-changed'],
    change(copy) {
      const noise = randomBytes(186).toString('base64');
      copy.edit(
        'dist/atoms/Badge/Badge.js',
        (code) => `globalThis.entasisNoise = "${noise}";\n${code}`,
      );
    },
  },
  {
    name: 'something moves by 2 px',
    rule: 'looks-changed',
    record: (files) => inPictures(files, (picture) => shiftPicture(picture, 2)),
  },
  {
    name: 'nothing (comments, blanks)',
    change(copy) {
      copy.edit('dist/atoms/Badge/Badge.js', (code) => `// A remark.\n${code}\n`);
      copy.edit('dist/atoms/Badge/Badge.d.ts', (code) =>
        code.replace('/**', '/**\n * A remark.\n *'),
      );
      copy.edit('dist/styles.css', (css) => css.replaceAll('{', ' {\n  '));
      copy.edit('dist/styles/Badge.css', (css) => css.replaceAll(';', ';\n  '));
    },
    // Packed otherwise, it shows the same.
    record: (files) => inPictures(files, (picture) => shiftPicture(picture, 0)),
  },
];
