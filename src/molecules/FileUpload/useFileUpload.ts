'use client';

import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type Ref,
} from 'react';
import { useOwnRef } from '../../behaviors';
import {
  fileUploadCancelled,
  fileUploadPasted,
  fileUploadRunning,
  fileUploadUnsent,
  useMessages,
} from '../../locale';
import { checkFiles, type Refusal } from './checkFiles';
import { isFailed, type FileUploadItem } from './FileUploadItem';
import type { FileActions } from './FileUploadRow';
import { chosenFiles, droppedFiles, type Found } from './findFiles';
import { pastedFile } from './pastedFile';
import { useEarlyFiles } from './useEarlyFiles';
import { useFileList, type FileListOptions } from './useFileList';
import { useFileRules, type FileRuleOptions } from './useFileRules';
import { useFormEntries } from './useFormEntries';
import { useHappenings } from './useHappenings';
import { useUnfinished } from './useUnfinished';
import { useUploads, type UploadOptions } from './useUploads';

const english = { fileUploadCancelled, fileUploadPasted, fileUploadRunning, fileUploadUnsent };

interface FileUploadState extends FileListOptions, FileRuleOptions, UploadOptions {
  name?: string;
  /** Nothing may be added or removed. */
  fixed: boolean | undefined;
  /** The caller's, for the input. */
  ref?: Ref<HTMLInputElement>;
}

let last = 0;
/** Unlike any other, on this page and in what was kept from earlier ones. */
const newId = () => `${Date.now().toString(36)}-${(last += 1)}`;

const nobody: readonly Refusal[] = [];
const hasFiles = (transfer: DataTransfer) => transfer.types.includes('Files');

/** The files of a field: how they come, what becomes of them, and what is told of it. */
export function useFileUpload(props: FileUploadState) {
  const { upload, name, fixed, maxFiles, ref } = props;
  const uploads = Boolean(upload);
  const message = useMessages(english);
  const input = useOwnRef(ref);
  const telling = useRef(false);
  const [refused, setRefused] = useState(nobody);
  const [reading, setReading] = useState(false);
  const [said, tell] = useHappenings();
  useEarlyFiles(input, (files) => add(chosenFiles(files)));
  const { rules, hint, reasonOf } = useFileRules(props);
  const forget = useCallback(() => setRefused(nobody), []);
  const { items, change, native, sync } = useFileList(input, props, uploads, forget);
  const stop = useUploads(items, change, tell, fixed ? {} : props);
  useFormEntries(input, items, native ? undefined : name, uploads);

  const has = (status: FileUploadItem['status']) => items.some((item) => item.status === status);
  const running = has('waiting') || has('uploading');
  const unsent = has('failed') ? message('fileUploadUnsent') : undefined;
  useUnfinished(input, uploads && !fixed && running ? message('fileUploadRunning') : unsent);

  /** Lets the form know, as the browser does of files that are chosen in its dialog. */
  const notify = useCallback(() => {
    sync();
    telling.current = true;
    for (const type of ['input', 'change'])
      input.current?.dispatchEvent(new Event(type, { bubbles: true }));
    telling.current = false;
  }, [input, sync]);

  function add({ files, unreadable }: Found) {
    let checked: ReturnType<typeof checkFiles> | undefined;
    change((before) => {
      const kept = maxFiles === 1 ? [] : before;
      checked = checkFiles(files, kept, rules);
      const added = checked.taken.map((one): FileUploadItem => ({
        id: newId(),
        status: 'waiting',
        ...one,
      }));
      return added.length > 0 ? [...kept, ...added] : before;
    });
    const left = [...unreadable, ...checked!.refused];
    setRefused(left);
    tell(
      'added',
      checked!.taken.map(({ file }) => file.name),
    );
    tell('refused', left.map(reasonOf));
  }

  const enabled = () => !fixed && input.current?.matches(':enabled');

  const actions = useMemo<FileActions>(
    () => ({
      cancel: ({ id, file }) => {
        stop(id);
        const error = message('fileUploadCancelled');
        const cancelled = { status: 'failed', progress: undefined, error } as const;
        change((all) => all.map((one) => (one.id === id ? { ...one, ...cancelled } : one)));
        tell('cancelled', [file.name]);
      },
      remove: ({ id, file }) => {
        change((all) => all.filter((one) => one.id !== id));
        tell('removed', [file.name]);
        notify();
      },
      retry: ({ id }) =>
        change((all) => all.map((one) => (one.id === id ? { ...one, status: 'waiting' } : one))),
    }),
    [change, message, notify, stop, tell],
  );

  return {
    actions,
    forget,
    hint,
    input,
    items,
    native,
    reading,
    reasonOf,
    refused,
    said,
    removeAll: () => {
      tell(
        'removed',
        items.map(({ file }) => file.name),
      );
      change(() => []);
      notify();
    },
    retryAll: () =>
      change((all) => all.map((one) => (isFailed(one) ? { ...one, status: 'waiting' } : one))),
    /** From a dialog of the browser. */
    choose: (chosen: HTMLInputElement) => {
      if (telling.current) return;
      add(chosenFiles(chosen.files ?? []));
      sync();
    },
    chooseFolder: (chosen: HTMLInputElement) => {
      add(chosenFiles(chosen.files ?? []));
      chosen.value = '';
      notify();
    },
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer) || !enabled()) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer) || !enabled()) return;
      event.preventDefault();
      const take = (found: Found) => {
        // By now, it may be gone, or take nothing any more.
        if (!enabled()) return;
        add(found);
        notify();
      };
      const found = droppedFiles(event.dataTransfer);
      if (!(found instanceof Promise)) return take(found);
      setReading(true);
      void found.then(take).finally(() => setReading(false));
    },
    onPaste: (event: ClipboardEvent) => {
      const { files } = event.clipboardData;
      if (files.length === 0 || !enabled()) return;
      event.preventDefault();
      const nameAt = (time: string) => message('fileUploadPasted', { time });
      add(chosenFiles(Array.from(files, (file) => pastedFile(file, nameAt))));
      notify();
    },
  };
}
