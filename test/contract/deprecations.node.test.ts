import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findDeprecations } from '../../build/contract/deprecations';

let folder = '';
const write = (code: string) => writeFileSync(join(folder, 'src/atoms/Button/Button.tsx'), code);
const tag = '@deprecated since 1.4.0, removed in 2.0.0, codemod button-tone. Use `variant`.';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-deprecations-'));
  mkdirSync(join(folder, 'src/atoms/Button'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lists what is deprecated, with its clock', () => {
  write(
    `interface ButtonProps {\n  /**\n   * Its colour.\n   * ${tag}\n   */\n  tone?: string;\n}\nwarnOnce('deprecated tone', 'Button: tone …');\n`,
  );
  expect(findDeprecations(folder)).toEqual([
    {
      name: 'tone',
      owner: 'Button',
      file: 'src/atoms/Button/Button.tsx',
      line: 2,
      clock: {
        since: '1.4.0',
        removed: '2.0.0',
        codemod: 'button-tone',
        instead: 'Use `variant`.',
      },
    },
  ]);
});

it('insists on a warning, but for types', () => {
  write(
    `/** ${tag} */\nexport function Button() {}\n\n/** ${tag} */\nexport type Tone = string;\n`,
  );
  const [button, tone] = findDeprecations(folder);
  expect(button?.fault).toContain("warnOnce('deprecated Button'");
  expect(tone).toMatchObject({ name: 'Tone' });
  expect(tone?.fault).toBeUndefined();
});

it('says what is wrong with the form', () => {
  write('/** @deprecated Use Link. */\nexport function Button() {}\n');
  expect(findDeprecations(folder)[0]?.fault).toContain('since 1.4');
});
