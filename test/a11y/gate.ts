import { globSync, readFileSync } from 'node:fs';
import { exceptions } from './exceptions.ts';
import { judgeExceptions } from './judgeExceptions.ts';
import { judgeTrees } from './judgeTrees.ts';
import type { RecordedStory } from './StoryRecord.ts';
import { parseTrees } from './treeFile.ts';

const folder = 'test/a11y/snapshots';

/** `atoms/Badge` for each file of stories. */
export const componentsWithStories = () =>
  globSync('stories/**/*.stories.tsx')
    .map((path) => path.replaceAll('\\', '/').replace(/^stories\/|\.stories\.tsx$/g, ''))
    .toSorted();

/** The file with the approved trees of a component. */
export const treesPath = (component: string) => `${folder}/${component}.yaml`;

/** Files of trees whose component has no stories any more. */
export const orphanedFiles = (components: readonly string[]) => {
  const wanted = new Set(components.map(treesPath));
  return globSync(`${folder}/**/*.yaml`)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !wanted.has(path));
};

function approvedTrees(component: string) {
  const [path] = globSync(treesPath(component));
  return path === undefined ? undefined : parseTrees(readFileSync(path, 'utf8'));
}

/** Faults of the whole: what no single story can know. Given components, of those alone. */
export function judgeStories(
  records: readonly RecordedStory[],
  components: readonly string[],
  whole: boolean,
): string[] {
  const unseen = components.filter(
    (component) => !records.some((record) => record.component === component),
  );
  const faults = [
    ...unseen.map((component) => `${component}: none of its stories was looked at`),
    ...components.flatMap((component) =>
      judgeTrees(
        component,
        records.filter((record) => record.component === component),
        approvedTrees(component),
      ),
    ),
  ];
  if (!whole) return faults;
  return [
    ...faults,
    ...orphanedFiles(components).map((path) => `${path}: there are no such stories`),
    ...judgeExceptions(exceptions, records),
  ];
}
