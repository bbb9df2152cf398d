/** A change of the built Storybook, as a change of the sources would make it. */
export interface Mutation {
  name: string;
  /** What somebody did to the sources. */
  source: string;
  /** Which built files it is in. */
  files: string;
  /** It must be there exactly once; `$1` in the replacement is its first group. */
  find: RegExp;
  replace: string;
  /** Parts of the ids of the stories that are looked at. */
  stories: string[];
}

const css = 'assets/iframe-*.css';
const js = 'assets/*.js';

/** Ten defects that each is somebody's bad afternoon. */
export const defects: Mutation[] = [
  {
    name: 'Padding of 2 px more',
    source: 'Button.styles.ts: the inset of its sizes',
    files: js,
    find: /(minBlockSize:\w+,padding:`\$\{\w+\[\.5\]\} )\$\{(\w+)\}`/,
    replace: '$1calc(${$2} + 2px)`',
    stories: ['atoms-button--variants'],
  },
  {
    name: 'Wrong token',
    source: 'Badge.styles.ts: danger has the colours of warning',
    files: js,
    find: /danger:(\w+)\((\w+)\.danger\)(,info:\1\(\2\.info\)\},\w+=\w+\(\{backgroundColor:\w+,blockSize)/,
    replace: 'danger:$1($2.warning)$3',
    stories: ['atoms-badge--tones'],
  },
  {
    name: 'Missing focus ring',
    source: 'base.css: no outline on :focus-visible',
    files: css,
    find: /:focus-visible\{outline:var\(--ent-line-thick\) solid/,
    replace: ':focus-visible{outline:var(--ent-line-thick) none',
    stories: ['atoms-button--states'],
  },
  {
    name: 'Clipped text',
    source: 'Button.styles.ts: a height instead of a least height',
    files: js,
    find: /\{font:(\w+),minBlockSize:(\w+),padding/,
    replace: '{font:$1,blockSize:$2,overflow:`hidden`,padding',
    stories: ['atoms-button--long-labels'],
  },
  {
    name: 'Wrong colour in the dark',
    source: 'theme.dark.json: the fill of the accent',
    files: css,
    find: /(--ent-color-accent-fill:var\(--lightningcss-light,#1b74d6\)var\(--lightningcss-dark,)#\w+/,
    replace: '$1#2a2722',
    stories: ['atoms-button--variants'],
  },
  {
    name: 'Broken icon',
    source: 'DownloadIcon.tsx: half of its arrow',
    files: js,
    find: /d:`m7 10 5 5 5-5`/,
    replace: 'd:`m7 10 5 5`',
    stories: ['atoms-button--with-icons'],
  },
  {
    name: 'Missing ground on hover',
    source: 'Button.styles.ts: no colour on :hover',
    files: js,
    find: /"&:hover":\{backgroundColor:`var\(--button-fill-hover\)`,/,
    replace: '"&:hover":{',
    stories: ['atoms-button--states'],
  },
  {
    name: 'Wrong radius',
    source: 'Card.styles.ts: the radius of controls',
    files: js,
    find: /borderRadius:(\w+)\.card,(padding:\w+\[4\]\}\))/,
    replace: 'borderRadius:$1.control,$2',
    stories: ['atoms-card--elevations'],
  },
  {
    name: 'Not mirrored',
    source: 'Icon.styles.ts: arrows point the same way in both directions',
    files: js,
    find: /\(\{"\*:dir\(rtl\) > &":\{scale:`-1 1`\}\}\)/,
    replace: '({})',
    stories: ['molecules-pagination--playground'],
  },
  {
    name: 'Wrong type style',
    source: 'Heading.styles.ts: headings of another weight',
    files: js,
    find: /(\w+\.heading,(\w+)=>\w+\(\{font:\2)\}\)/,
    replace: '$1,fontWeight:500})',
    stories: ['atoms-heading--sizes'],
  },
];

/** Three changes that nobody can see. */
export const noOps: Mutation[] = [
  {
    name: 'No-op: an unused rule',
    source: 'base.css: a rule for a class that nothing has',
    files: css,
    find: /:focus-visible\{outline:var\(--ent-line-thick\) solid/,
    replace: '.nothing-has-this{color:red}$&',
    stories: ['atoms-button--states', 'atoms-badge--tones'],
  },
  {
    name: 'No-op: another order',
    source: 'Button.styles.ts: two declarations change places',
    files: js,
    find: /(borderRadius:\w+\.control),cursor:`pointer`,(display:`inline-flex`,gap:`0\.5em`)/,
    replace: '$2,$1,cursor:`pointer`',
    stories: ['atoms-button--states', 'atoms-button--variants'],
  },
  {
    name: 'No-op: the same in other words',
    source: 'Card.styles.ts: padding as two declarations',
    files: js,
    find: /(borderRadius:\w+\.card,)padding:(\w+\[4\])\}\)/,
    replace: '$1paddingBlock:$2,paddingInline:$2})',
    stories: ['atoms-card--elevations', 'atoms-card--states'],
  },
];
