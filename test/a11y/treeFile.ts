/** The accessibility trees of one component by the names of its stories, as they stand in its file. */
export type Trees = ReadonlyMap<string, string>;

const heading = (component: string) =>
  `# What assistive technology is told in each story of ${component}.\n` +
  '# Reviewed like code; `npm run a11y:approve` writes it.\n';

const indent = (tree: string) => tree.replaceAll(/^(?=.)/gm, '  ');

/** The text of a component's file: a section for each story. */
export function printTrees(component: string, trees: Trees): string {
  const sections = [...trees].map(([story, tree]) =>
    tree === '' ? `${story}: []\n` : `${story}:\n${indent(tree)}\n`,
  );
  return [heading(component), ...sections].join('\n');
}

/** Reads what `printTrees` wrote. */
export function parseTrees(text: string): Trees {
  const trees = new Map<string, string>();
  for (const section of text.split(/\n(?=\S)/)) {
    const [, story, tree = ''] = /^([^#\s-][^:]*):(?: \[\])?\n?(.*)$/s.exec(section) ?? [];
    if (story) trees.set(story, tree.replaceAll(/^ {2}/gm, '').trimEnd());
  }
  return trees;
}
