import { covers } from './covers.ts';
import type { Exception } from './exceptions.ts';
import type { RecordedStory } from './StoryRecord.ts';

/** Exceptions that a whole run of the stories did not need, or that speak of stories there are not. */
export function judgeExceptions(
  exceptions: readonly Exception[],
  stories: readonly RecordedStory[],
): string[] {
  const used = new Set(stories.flatMap((story) => story.used ?? []));
  return exceptions.flatMap((exception, index) => {
    if (exception.asked === false) return [];
    const name = `exception ${exception.engine} ${exception.rule}`;
    const unknown = (exception.stories ?? []).filter(
      (id) => !stories.some((story) => covers({ stories: [id] }, story.id)),
    );
    return [
      ...unknown.map((id) => `${name}: there is no story ${id}`),
      ...(used.has(index) ? [] : [`${name}: it lets nothing pass any more; take it away`]),
    ];
  });
}
