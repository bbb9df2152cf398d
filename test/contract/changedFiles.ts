import { createHash } from 'node:crypto';
import type { Files } from '../../build/contract/files.ts';

/** The files of a version, some of them changed. */
export function changedFiles(
  files: Files,
  pattern: RegExp,
  change: (content: Buffer, path: string) => Buffer,
): Files {
  return {
    list: files.list,
    read: (path) => (pattern.test(path) ? change(files.read(path), path) : files.read(path)),
    state(path) {
      if (!pattern.test(path)) return files.state(path);
      const content = change(files.read(path), path);
      return content.equals(files.read(path))
        ? files.state(path)
        : createHash('sha1').update(content).digest('hex');
    },
  };
}
