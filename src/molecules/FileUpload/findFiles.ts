import type { FoundFile, Refusal } from './checkFiles';

export interface Found {
  files: FoundFile[];
  /** What could not be read, such as a file that was deleted meanwhile. */
  unreadable: Refusal[];
}

/** What systems leave in every folder. */
const clutter = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

const folderOf = (path: string) => path.replace(/^\//, '').split('/').slice(0, -1).join('/');

/** The files of an input: with a folder, of all that is in it. */
export function chosenFiles(files: Iterable<File>): Found {
  const found = Array.from(files, (file): FoundFile => {
    const folder = folderOf(file.webkitRelativePath ?? '');
    return folder ? { file, folder } : { file };
  });
  return {
    files: found.filter(({ file, folder }) => !folder || !clutter.test(file.name)),
    unreadable: [],
  };
}

/** Everything in an opened folder: browsers hand it out in portions, and an empty one is the last. */
async function contentOf(folder: FileSystemDirectoryEntry) {
  const reader = folder.createReader();
  const content: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return content;
    content.push(...portion);
  }
}

async function read(entry: FileSystemEntry, found: Found) {
  try {
    if (entry.isDirectory) {
      for (const child of await contentOf(entry as FileSystemDirectoryEntry)) {
        if (!clutter.test(child.name)) await read(child, found);
      }
      return;
    }
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    const folder = folderOf(entry.fullPath);
    found.files.push(folder ? { file, folder } : { file });
  } catch {
    found.unreadable.push({ name: entry.name, reason: 'unreadable' });
  }
}

/**
 * The files of a drop: at once, or, where folders are among them, once these are read. It must be called in the
 * event itself: afterwards the browser no longer tells.
 */
export function droppedFiles(transfer: DataTransfer): Found | Promise<Found> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return chosenFiles(transfer.files);
  return (async () => {
    const found: Found = { files: [], unreadable: [] };
    for (const entry of entries) if (entry) await read(entry, found);
    return found;
  })();
}
