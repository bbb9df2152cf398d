import type { StepName } from './flyProduct.ts';

/** One edit of a file of the packed package. */
interface Edit {
  file: string;
  /** What is replaced, everywhere it stands. Without it, the file itself is. */
  from?: string;
  /** What comes in its place; nothing takes the file away. */
  to?: string;
}

/** What is done to the candidate, and what the flight must say of each product. */
export interface Seed {
  /** What is broken, or not, in the order of the products it is for. */
  name: string;
  edits: Edit[];
  /** The version the candidate claims to be. */
  version?: string;
  /** The step at which each product breaks; one that is not named flies. */
  breaks: Record<string, StepName>;
}

const renamed: Edit[] = [
  {
    file: 'dist/index.js',
    from: ' Pagination, PaginationSize,',
    to: ' Pagination as Pager, PaginationSize,',
  },
  {
    file: 'dist/index.d.ts',
    from: ' Pagination, type PaginationProps,',
    to: ' Pagination as Pager, type PaginationProps,',
  },
];

/** The command of a major that renames: it stands in for the real one, which has its own tests. */
const renamingCommand = `
import { globSync, readFileSync, writeFileSync } from 'node:fs';
const [command, from, to, folder] = process.argv.slice(2);
if (command !== 'migrate' || from !== '1' || to !== '2') process.exit(1);
for (const file of globSync(folder + '/**/*.tsx')) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/\\bPagination\\b/g, 'Pager'));
}
console.log('Renamed Pagination to Pager.');
`;

/** Two seeds that touch different products fly together: each must be named with its own step. */
export const seeds: Seed[] = [
  {
    name: 'nothing changed (a comment)',
    edits: [{ file: 'dist/index.js', from: 'export {', to: '// Nothing.\nexport {' }],
    breaks: {},
  },
  {
    name: 'an export renamed in a major that brings the codemod',
    version: '2.0.0',
    edits: [
      ...renamed,
      // Of two keys the last one counts.
      {
        file: 'package.json',
        from: '"allowScripts":',
        to: '"bin": "dist/rename.js",\n  "allowScripts":',
      },
      { file: 'dist/rename.js', to: renamingCommand },
    ],
    breaks: {},
  },
  {
    name: 'an export renamed; a prop narrowed',
    edits: [
      ...renamed,
      {
        file: 'dist/atoms/Meter/Meter.d.ts',
        from: "size?: 'small' | 'medium' | 'large'",
        to: "size?: 'medium' | 'large'",
      },
    ],
    breaks: { claims: 'types', dashboard: 'types' },
  },
  {
    name: 'a throw at run time; a role changed',
    edits: [
      {
        file: 'dist/molecules/Drawer/Drawer.js',
        from: '\treturn /* @__PURE__ */ jsx(DialogBase',
        to: "\tthrow new Error('seeded');\n\treturn /* @__PURE__ */ jsx(DialogBase",
      },
      { file: 'dist/atoms/Switch/Switch.js', from: 'role: "switch"', to: 'role: "checkbox"' },
    ],
    breaks: { claims: 'test', dashboard: 'test' },
  },
  {
    name: 'a module left out of the package; a custom property renamed',
    edits: [
      { file: 'dist/icons/PanelIcon.js' },
      {
        file: 'dist/styles.css',
        from: '--ent-font-heading-large',
        to: '--ent-font-heading-big',
      },
    ],
    breaks: { claims: 'build', dashboard: 'test' },
  },
];
