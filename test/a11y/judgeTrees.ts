import { difference } from './difference.ts';
import type { RecordedStory } from './StoryRecord.ts';
import type { Trees } from './treeFile.ts';

const indent = (text: string) => text.replaceAll(/^/gm, '    ');

/** How the trees of a component's stories differ from those that were approved: one text a fault. */
export function judgeTrees(
  component: string,
  stories: readonly RecordedStory[],
  approved: Trees | undefined,
): string[] {
  const accept = `npm run a11y:approve ${component} accepts it`;
  const faults = stories.flatMap(({ id, name, tree }) => {
    // A story that failed before anybody looked at it says so itself.
    if (tree === undefined) return [];
    const before = approved?.get(name);
    if (before === undefined)
      return [`${id}: its accessibility tree has not been approved; read it, then ${accept}`];
    if (before === tree) return [];
    return [
      `${id}: its accessibility tree changed; ${accept}\n${indent(difference(before, tree))}`,
    ];
  });
  const names = new Set(stories.map(({ name }) => name));
  const orphans = [...(approved?.keys() ?? [])].filter((name) => !names.has(name));
  return [
    ...faults,
    ...orphans.map(
      (name) =>
        `${component}: the approved tree “${name}” belongs to no story; npm run a11y:approve ${component} takes it away`,
    ),
  ];
}
