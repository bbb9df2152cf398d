'use client';

import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type Dispatch,
  type RefObject,
} from 'react';
import { useFormReset } from '../../behaviors';
import { isFile, type FileUploadItem } from './FileUploadItem';

type Items = readonly FileUploadItem[];

/** Changes the list, from whatever it is at that moment. */
export type ChangeItems = (change: (items: Items) => Items) => void;

/** Who keeps the list, and who hears of it. */
export interface FileListOptions {
  /** The files, if you keep them. Without `onFilesChange` they are read-only. */
  files?: readonly FileUploadItem[];
  /** The files at first, and after a reset of the form, if the field keeps them. */
  defaultFiles?: readonly FileUploadItem[];
  /** Called with the new list whenever files come, go, or get on with their upload. */
  onFilesChange?: (files: FileUploadItem[]) => void;
}

const none: Items = [];

/** So many files an input is given: the time that takes grows with their square, to seconds for 10,000. */
const nativeFiles = 1000;

/** Whether the native input holds the files itself, and so submits them. */
const isNative = (items: Items, uploads: boolean) => !uploads && items.length <= nativeFiles;

/** Gives a native input exactly these files: it submits them, and its form sees them. */
function setInputFiles(input: HTMLInputElement, files: readonly File[]) {
  const now = input.files;
  if (now?.length === files.length && files.every((file, at) => now[at] === file)) return;
  if (files.length === 0) input.value = '';
  else if (typeof DataTransfer !== 'undefined') {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
  }
}

/**
 * The list of files: kept here or by a parent, reset with the form, and held by the native input, too, where no
 * upload takes them.
 */
export function useFileList(
  inputRef: RefObject<HTMLInputElement | null>,
  { files, defaultFiles: start, onFilesChange }: FileListOptions,
  uploads: boolean,
  onReset: Dispatch<void>,
) {
  // From plain JavaScript, null is none.
  const defaultFiles = start ?? none;
  const [own, setOwn] = useState(defaultFiles);
  const [control, setControl] = useState<HTMLInputElement | null>(null);
  const items = files ?? own;
  // Uploads report at any time, several of them between two renderings.
  const latest = useRef({ defaultFiles, items, onFilesChange });
  const sync = useCallback(() => {
    const { items: now } = latest.current;
    const sent = isNative(now, uploads) ? now.map(({ file }) => file).filter(isFile) : [];
    if (inputRef.current) setInputFiles(inputRef.current, sent);
  }, [inputRef, uploads]);

  useLayoutEffect(() => {
    latest.current = { defaultFiles, items, onFilesChange };
    sync();
  });

  const change = useCallback<ChangeItems>(
    (step) => {
      // Also where nothing is taken: a reset forgets why.
      setControl(inputRef.current);
      const next = step(latest.current.items);
      if (next === latest.current.items) return;
      latest.current.items = next;
      // Also where a parent keeps them: if it refuses, the next rendering goes back to what it has.
      setOwn(next);
      latest.current.onFilesChange?.([...next]);
    },
    [inputRef],
  );

  useFormReset(
    control,
    useCallback(() => {
      // Pages write them anew as they render, and they may render for the reset itself.
      setOwn(latest.current.defaultFiles);
      onReset();
      sync();
    }, [onReset, sync]),
  );

  return { items, change, native: isNative(items, uploads), sync };
}
