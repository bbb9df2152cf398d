import { stateOf, type Files } from '../../build/contract/files.ts';

/** The files of a version, one of them changed. */
export function changedFile(
  files: Files,
  changed: string,
  change: (content: Buffer) => Buffer,
): Files {
  const content = change(files.read(changed));
  return {
    list: files.list,
    read: (path) => (path === changed ? content : files.read(path)),
    state: (path) => (path === changed ? stateOf(content) : files.state(path)),
  };
}
