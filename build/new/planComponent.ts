import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { listsAt } from './lists.ts';
import { layers, type Request } from './readRequest.ts';
import { filesOf } from './templates.ts';

/** A file as it will be. */
export interface PlannedFile {
  path: string;
  text: string;
}

/** What has the name already, however it is written: some file systems do not tell `Tag` from `TAG`. */
function takenBy(root: string, { name }: Request): string | undefined {
  const folders = globSync(`src/{${layers.join(',')},icons}/*`, { cwd: root });
  const stories = globSync('stories/*/*.stories.tsx', { cwd: root });
  const tests = globSync(`test/{${layers.join(',')}}/*.test.tsx`, { cwd: root });
  const isOurs = (path: string) =>
    basename(path).split('.')[0]?.toLowerCase() === name.toLowerCase();
  const file = [...folders, ...stories, ...tests].find(isOurs);
  if (file) return file;
  const exported = new RegExp(`\\b${name}(?:Props)?\\b`);
  return exported.test(readFileSync(join(root, 'src/index.ts'), 'utf8'))
    ? 'src/index.ts'
    : undefined;
}

function versionOf(root: string): string {
  const read = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return read.version;
}

function extended(root: string, request: Request): PlannedFile[] {
  return Object.entries(listsAt(versionOf(root))).map(([path, addTo]) => {
    try {
      const text = readFileSync(join(root, path), 'utf8');
      if (/^[<>]{7} /m.test(text)) throw new Error('it has conflicts of a merge');
      return { path, text: addTo(text, request) };
    } catch (error) {
      throw new Error(
        `${request.name} cannot be added to ${path}: ${(error as Error).message}. Mend it first; nothing was written.`,
        { cause: error },
      );
    }
  });
}

async function formatted(root: string, { path, text }: PlannedFile): Promise<PlannedFile> {
  const { $schema: _, ...options } = JSON.parse(
    readFileSync(join(root, 'build/oxfmt.json'), 'utf8'),
  ) as FormatConfig & { $schema?: string };
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path} could not be formatted: ${errors[0]?.message}`);
  return { path, text: code };
}

/** Every file a new component adds or changes. Throws, in words for its author, where one cannot be made. */
export async function planComponent(root: string, request: Request): Promise<PlannedFile[]> {
  const taken = takenBy(root, request);
  if (taken) throw new Error(`The name ${request.name} is taken: see ${taken}.`);
  const added = Object.entries(filesOf(request)).map(([path, text]) => ({ path, text }));
  const files = [...added, ...extended(root, request)];
  return Promise.all(files.map((file) => formatted(root, file)));
}
