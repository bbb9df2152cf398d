import { firstSentence } from './firstSentence';

const sources = import.meta.glob<string>('../../stories/guides/*.mdx', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** A guide, for whoever looks for words in it. */
export interface Guide {
  title: string;
  /** The id of its page. */
  to: string;
  /** Its first sentence. */
  lead: string;
  /** What its headings say. */
  headings: string[];
}

function guideOf(path: string, source: string): Guide {
  const file = path.replace(/^.*\/|\.mdx$/g, '');
  const title = /title="Guides\/([^"]+)"/.exec(source)?.[1] ?? file;
  const prose = source.split('\n').find((line) => /^[A-Z`*]/.test(line)) ?? '';
  return {
    title,
    to: `guides-${title.toLowerCase().replaceAll(' ', '-')}--docs`,
    lead: firstSentence(prose),
    headings: [...source.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading ?? ''),
  };
}

/** Every guide that is written in MDX. */
export const allGuides = Object.entries(sources).map(([path, source]) => guideOf(path, source));
