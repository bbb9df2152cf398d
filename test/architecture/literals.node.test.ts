import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLiterals } from '../support/findLiterals';

const root = resolve(import.meta.dirname, '../..');

describe('components', () => {
  it('hold no text of their own: every built-in string comes from locale', () => {
    const files = globSync('src/{atoms,molecules,organisms}/**/*.{ts,tsx}', { cwd: root });
    expect(files.filter((file) => file.endsWith('.tsx'))).not.toEqual([]);
    const findings = files.flatMap((file) =>
      findLiterals(readFileSync(resolve(root, file), 'utf8'), file),
    );
    expect(
      findings,
      'Add a message to src/locale/english.ts, translate it, and use useMessages()',
    ).toEqual([]);
  });
});

describe('findLiterals', () => {
  it.each([
    ['<p>Close</p>', 'JSX text: "Close"'],
    ['<p>{count} of Κλείσιμο</p>', 'JSX text: "of Κλείσιμο"'],
    ['<>閉じる</>', 'JSX text: "閉じる"'],
    ['<title>Close</title>', 'JSX text: "Close"'],
    ["<p>{'Close'}</p>", 'JSX text: "Close"'],
    ["<p>{open && 'Close'}</p>", 'JSX text: "Close"'],
    ["<p>{label ?? 'Close'}</p>", 'JSX text: "Close"'],
    ["<p>{['Close', name]}</p>", 'JSX text: "Close"'],
    ['<p aria-label="Close" />', 'aria-label: "Close"'],
    ['<p aria-description="Close" />', 'aria-description: "Close"'],
    ['<p aria-roledescription="slide" />', 'aria-roledescription: "slide"'],
    ['<p aria-valuetext={`${count} percent`} />', 'aria-valuetext: "percent"'],
    ["<p title={open ? name : 'Open'} />", 'title: "Open"'],
    ['<input placeholder={"Search"} />', 'placeholder: "Search"'],
    ["<img alt={('Logo' as string)!} />", 'alt: "Logo"'],
    ["<Field label={name + ' (optional)'} />", 'label: "(optional)"'],
    ['<p {...{ "aria-label": "Close" }} />', 'aria-label: "Close"'],
  ])('finds the text in %s', (jsx, finding) => {
    expect(findLiterals(`const view = (\n  ${jsx}\n);`, 'A.tsx')).toEqual([`A.tsx:2 ${finding}`]);
  });

  it.each([
    ["function A({ label = 'Close' }) {}", 'the default of label: "Close"'],
    ["const A = ({ 'aria-label': name = 'Close' }) => null;", 'the default of aria-label: "Close"'],
    [
      "function A(props) { const { title: heading = 'Close' } = props; }",
      'the default of title: "Close"',
    ],
    ['function A({ children = `Close` }) {}', 'the default of children: "Close"'],
    ["const close = 'Close';\nconst view = <p aria-label={close} />;", 'aria-label: "Close"'],
  ])('finds the text in %s', (source, finding) => {
    expect(findLiterals(source, 'A.tsx')).toEqual([`A.tsx:1 ${finding}`]);
  });

  it('names every finding with its own line, in order', () => {
    const source = ['const view = (', '<p', 'title="One">', '', 'Two<b>{`Three`}</b></p>', ');'];
    expect(findLiterals(source.join('\n'), 'src/A.tsx')).toEqual([
      'src/A.tsx:3 title: "One"',
      'src/A.tsx:5 JSX text: "Two"',
      'src/A.tsx:5 JSX text: "Three"',
    ]);
  });

  it.each([
    ['<button type="button" className="ent-button" />'],
    ['<p role="status" aria-live="polite" aria-hidden="true" data-size="small" id="title" />'],
    ["<p aria-label={message('dialogClose')}>{message('fieldOptional')}</p>"],
    ['<p aria-label={`${label}, ${count}`} title={label} />'],
    ['<img alt="" />'],
    ['<input placeholder=" " />'],
    ['<p>{count} / {maximum}&nbsp;·&#160;%</p>'],
    ['<p>{/* Close */}</p>'],
    ["<p title={variant === 'primary' ? name : undefined} />"],
    ["<p>{variant === 'primary' && icon}</p>"],
    ["<p className={styles.size['small']}>{children}</p>"],
    ["items.map((item) => <p key={'row' + item}>{item.label}</p>)"],
  ])('allows %s', (jsx) => {
    expect(findLiterals(`const view = ${jsx};`, 'A.tsx')).toEqual([]);
  });

  it.each([
    "function A({ variant = 'primary', size = 'medium', label }) {}",
    "const size = { label: 'ent-text-label', title: 'ent-text-title' };",
    'const label = label;\nconst view = <p aria-label={label} />;',
    "throw new Error('A label is missing');",
  ])('allows %s', (source) => {
    expect(findLiterals(source, 'A.tsx')).toEqual([]);
  });

  it('names the file that cannot be read', () => {
    expect(() => findLiterals('<p', 'A.tsx')).toThrow(/^A\.tsx: /);
  });
});
