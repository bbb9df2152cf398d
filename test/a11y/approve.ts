import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chooseComponents } from './chooseComponents.ts';
import { componentsWithStories, orphanedFiles, treesPath } from './gate.ts';
import { readRecords } from './records.ts';
import { runStories } from './runStories.ts';
import { printTrees } from './treeFile.ts';

/**
 * Accepts the accessibility trees of the stories as they are now, of some components or of all. The trees are
 * reviewed in the difference of the commit. A component with a story that fails is left as it was: what such a story shows
 * is not what it is meant to show.
 */
async function approve(argv: readonly string[]) {
  const named = argv.filter((argument) => !argument.startsWith('--'));
  const components = chooseComponents(componentsWithStories(), named);
  if (!argv.includes('--no-stories')) await runStories(named.length > 0 ? components : []);
  const records = readRecords();
  let refused = 0;
  for (const component of components) {
    const stories = records.filter((record) => record.component === component);
    const failed = stories.filter(({ passed, tree }) => !passed || tree === undefined);
    if (stories.length === 0 || failed.length > 0) {
      refused += 1;
      const names = failed.map(({ name }) => name).join(', ') || 'none was looked at';
      console.log(`✗ ${component}: its trees stay as they were, for stories fail: ${names}`);
      continue;
    }
    const path = treesPath(component);
    mkdirSync(dirname(path), { recursive: true });
    const trees = new Map(stories.map(({ name, tree = '' }) => [name, tree]));
    writeFileSync(path, printTrees(component, trees));
  }
  if (named.length === 0) for (const path of orphanedFiles(components)) rmSync(path);
  console.log(`${components.length - refused} passed, ${refused} failed`);
  process.exitCode = refused === 0 ? 0 : 1;
}

try {
  await approve(process.argv.slice(2));
} catch (error) {
  console.log(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
