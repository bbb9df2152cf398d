import type { FileUploadItem, StoredFile } from './FileUploadItem';

/** What files must be like. Sizes are in bytes. */
export interface FileRules {
  /** As in the native attribute: extensions and MIME types, with commas between them. */
  accept: string | undefined;
  minSize: number;
  maxSize: number;
  maxFiles: number;
}

/** A file that was found, before it is in the list. */
export interface FoundFile {
  file: File;
  folder?: string;
}

export type RefusalReason =
  | 'duplicate'
  | 'empty'
  | 'tooLarge'
  | 'tooMany'
  | 'tooSmall'
  | 'unreadable'
  | 'wrongType';

/** A file that was not taken, and why. */
export interface Refusal {
  name: string;
  reason: RefusalReason;
}

/** The parts of an `accept` attribute, in lower case. */
export const acceptedParts = (accept: string | undefined): string[] =>
  (accept ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);

/** Whether a file is of a type asked for: by its extension or its MIME type, whichever `accept` names. */
export function isAccepted({ name, type = '' }: StoredFile, accept: string | undefined): boolean {
  const parts = acceptedParts(accept);
  return (
    parts.length === 0 ||
    parts.some((part) => {
      if (part.startsWith('.')) return name.toLowerCase().endsWith(part);
      if (part.endsWith('/*')) return type.toLowerCase().startsWith(part.slice(0, -1));
      return part === '*' || part === type.toLowerCase();
    })
  );
}

const identityOf = ({ file, folder = '' }: Pick<FileUploadItem, 'file' | 'folder'>) =>
  JSON.stringify([folder, file.name, file.size, (file as Partial<File>).lastModified]);

/**
 * Parts files into those that are taken and those that are not, each with its reason. The same file twice is
 * one of the same name, size, folder and time of change.
 */
export function checkFiles(
  found: readonly FoundFile[],
  items: readonly FileUploadItem[],
  { accept, minSize, maxSize, maxFiles }: FileRules,
): { taken: FoundFile[]; refused: Refusal[] } {
  const known = new Set(items.map(identityOf));
  const taken: FoundFile[] = [];
  const refused: Refusal[] = [];

  const reasonOf = ({ file }: FoundFile, identity: string): RefusalReason | undefined => {
    if (known.has(identity)) return 'duplicate';
    if (!isAccepted(file, accept)) return 'wrongType';
    if (file.size === 0 && minSize > 0) return 'empty';
    if (file.size < minSize) return 'tooSmall';
    if (file.size > maxSize) return 'tooLarge';
    return items.length + taken.length >= maxFiles ? 'tooMany' : undefined;
  };

  for (const one of found) {
    const identity = identityOf(one);
    const reason = reasonOf(one, identity);
    if (reason) refused.push({ name: one.file.name, reason });
    else {
      known.add(identity);
      taken.push(one);
    }
  }
  return { taken, refused };
}
