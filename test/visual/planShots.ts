import { modeNames, type ModeName } from './modes.ts';

/** What Storybook's `index.json` says about one story or page. */
export interface IndexEntry {
  id: string;
  type: string;
  title: string;
  name: string;
  exportName?: string;
  tags?: string[];
}

/** A story and the modes it is shot in. */
export interface PlannedStory {
  id: string;
  /** Where it stands in the sidebar: `Atoms/Button`. */
  title: string;
  name: string;
  /** It acts before it is shot, so it gets a page that nothing else has used. */
  plays: boolean;
  modes: ModeName[];
}

/** Which part of all stories a run takes. */
export interface Selection {
  /** Parts of ids, one of which must fit; none takes all. */
  stories?: string[];
  shard?: { index: number; count: number };
}

// What shows most of a component, the best first. Where none of them is, its first story does.
const overviews = ['KitchenSink', 'States', 'Variants', 'Tones', 'Open', 'Sizes', 'Playground'];

function overviewOf(stories: IndexEntry[]): IndexEntry | undefined {
  const ranked = overviews.flatMap((name) => stories.filter((story) => story.exportName === name));
  return ranked[0] ?? stories[0];
}

const isComponent = (title: string) => /^(Atoms|Molecules|Organisms)\//.test(title);

function modesOf(story: IndexEntry, isOverview: boolean): ModeName[] {
  const tags = new Set(story.tags);
  const everywhere = isOverview && isComponent(story.title);
  return modeNames.filter(
    (mode) => mode === 'light' || mode === 'dark' || everywhere || tags.has(mode),
  );
}

/**
 * Every story in light and dark; what shows most of a component, and what has the tag of a mode, in that
 * mode too. The tag `no-visual` takes a story out.
 */
export function planShots(
  entries: Record<string, IndexEntry>,
  { stories: parts = [], shard }: Selection = {},
): PlannedStory[] {
  const stories = Object.values(entries).filter(
    ({ type, tags }) => type === 'story' && !tags?.includes('no-visual'),
  );
  const byTitle = Map.groupBy(stories, ({ title }) => title);
  const mine = [...byTitle.values()].filter(
    (_, place) => !shard || place % shard.count === shard.index - 1,
  );
  return mine.flatMap((group) => {
    const overview = overviewOf(group);
    return group
      .filter(({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)))
      .map((story) => ({
        id: story.id,
        title: story.title,
        name: story.name,
        plays: story.tags?.includes('play-fn') ?? false,
        modes: modesOf(story, story === overview),
      }));
  });
}

/** The place of a shot below a folder of shots: `atoms-button/states.dark.png`. */
export function shotPath(id: string, mode: ModeName): string {
  const [component, story] = id.split('--');
  return `${component}/${story}.${mode}.png`;
}

/** The story and the mode of such a place. */
export function shotOf(path: string): { id: string; mode: string } {
  const [, component, story, mode] = /^(.+)\/(.+)\.([\w-]+)\.png$/.exec(path) ?? [];
  return { id: `${component}--${story}`, mode: mode ?? '' };
}
