/** What commitlint hands to a rule of our own. */
interface ParsedCommit {
  header?: string | null;
  notes?: { text: string }[];
}

/** A major release tells people what to do: how it was written, and how it is written now. */
function breakingExplained({ header, notes = [] }: ParsedCommit): [boolean, string] {
  const text = notes.map((note) => note.text).join('\n');
  if (notes.length === 0 && !/^\w+(?:\(.*\))?!:/.test(header ?? '')) return [true, ''];
  return [
    /^Before:/m.test(text) && /^After:/m.test(text),
    'a breaking change has a footer "BREAKING CHANGE: …" with a line "Before:" and a line "After:", for the changelog',
  ];
}

/** Conventional commits, as semantic-release reads them. */
export default {
  parserPreset: 'conventional-changelog-conventionalcommits',
  plugins: [{ rules: { 'breaking-explained': breakingExplained } }],
  rules: {
    'breaking-explained': [2, 'always'],
    'header-max-length': [2, 'always', 180],
    'scope-case': [0],
    'subject-empty': [2, 'never'],
    'subject-full-stop': [2, 'never', '.'],
    'type-case': [2, 'always', 'lower-case'],
    'type-empty': [2, 'never'],
    // No "style": looks are a feature or a fix that people receive, and formatting is a chore.
    'type-enum': [
      2,
      'always',
      ['feat', 'fix', 'perf', 'revert', 'refactor', 'docs', 'test', 'build', 'ci', 'chore'],
    ],
  },
};
