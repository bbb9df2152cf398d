import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Change } from '../compareShots.ts';
import { places } from '../places.ts';
import type { StoryFault } from '../shootStories.ts';

function picture(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}

/** One change as the page of the report knows it. */
const entryOf = ({ id, mode, path, kind, reason }: Change) => ({
  id,
  mode,
  kind,
  reason,
  before: kind === 'corrupt' ? undefined : picture(places.baselines, path),
  after: kind === 'gone' ? undefined : picture(places.shots, path),
  difference: kind === 'changed' ? picture(places.differences, path) : undefined,
  figma: picture(places.figma, path.replace(/\.[\w-]+\.png$/, '.png')),
});

const part = (name: string) => readFileSync(resolve('test/visual/report', name), 'utf8');

/** Writes what differs, with all pictures, into one file that needs nothing else. */
export function writeReport(changes: Change[], faults: StoryFault[]) {
  const data = JSON.stringify({ changes: changes.map(entryOf), faults }).replaceAll('<', '\\u003C');
  const fonts = resolve('node_modules/@fontsource-variable/inter/files');
  const inter = readFileSync(join(fonts, 'inter-latin-wght-normal.woff2')).toString('base64');
  const pieces: Record<string, string> = {
    tokens: readFileSync(resolve('src/theme/tokens.css'), 'utf8'),
    inter,
    style: part('report.css'),
    data,
    script: part('report.js'),
  };
  const page = part('report.html').replaceAll(
    /%(\w+)%/g,
    (whole, name: string) => pieces[name] ?? whole,
  );
  mkdirSync(dirname(places.report), { recursive: true });
  writeFileSync(places.report, page);
}
