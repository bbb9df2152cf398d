import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { parseTrees } from '../../test/a11y/treeFile.ts';
import type { Files } from './files.ts';

export interface Story {
  /** What assistive technology is told, line by line. */
  tree: string[];
  /** Where Tab leads, stop by stop. */
  stops: string[];
  /** What the story is made of: when it is equal, the story was not rewritten. */
  source: string;
  /** Its looks may not change within a major. */
  locked: boolean;
}

/** By path of the component and name of the story: `atoms/Badge › Tones`. */
export type Stories = Map<string, Story>;

const snapshots = 'test/a11y/snapshots';
const plain = (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Reads what the stories of a version told assistive technology, as it was approved. */
export function readStories(files: Files): Stories {
  const stories: Stories = new Map();
  const storyFiles = new Set(files.list('stories', '.tsx').concat(files.list('stories', '.ts')));
  for (const path of files.list(snapshots, '.yaml').concat(files.list(snapshots, '.yml'))) {
    const component = path.slice(snapshots.length + 1).replace(/\.ya?ml$/, '');
    const source = `stories/${component}.stories.tsx`;
    const sources = storyFiles.has(source) ? readSources(files, source, storyFiles) : undefined;
    for (const [name, text] of parseTrees(files.read(path).toString())) {
      const [tree = '', stops = ''] = text.split(/(?:^|\n)- \/tab order:\n/);
      const own = sources?.stories.get(plain(name)) ?? '';
      stories.set(`${component} › ${name}`, {
        tree: tree.split('\n').filter(Boolean),
        stops: stops
          .split('\n')
          .filter(Boolean)
          .map((line) => line.replace(/^ *- /, '')),
        source: own + (sources?.around ?? ''),
        locked: /tags: \[[^\]]*'locked'/.test(own + (sources?.around ?? '')),
      });
    }
  }
  return stories;
}

/** The code of each story, and of all that stands around them. */
function readSources(files: Files, path: string, storyFiles: Set<string>) {
  const code = files.read(path).toString();
  const { program } = parseSync(path, code);
  const stories = new Map<string, string>();
  let around = '';
  for (const statement of program.body) {
    const text = code.slice(statement.start, statement.end);
    if (statement.type === 'ImportDeclaration') {
      const target = posix.join(posix.dirname(path), statement.source.value);
      const file = [`${target}.tsx`, `${target}.ts`].find((name) => storyFiles.has(name));
      if (file) around += files.state(file);
    } else if (
      statement.type === 'ExportNamedDeclaration' &&
      statement.declaration?.type === 'VariableDeclaration'
    ) {
      const [declarator] = statement.declaration.declarations;
      const name = /\bname: '([^']+)'/.exec(text)?.[1];
      if (declarator?.id.type === 'Identifier') {
        stories.set(plain(declarator.id.name), text);
        if (name) stories.set(plain(name), text);
      }
    } else around += text;
  }
  return { stories, around };
}
