'use client';

import { useEffect, useState } from 'react';
import type { FileUploadItem } from './FileUploadItem';
import { uploadQueue, type FileUploadHandler, type UploadEnd } from './uploadQueue';
import type { ChangeItems } from './useFileList';

export interface UploadOptions {
  /**
   * Sends one file, such as what `uploadTo` makes. Its answer is submitted with the form; without it, the files
   * themselves are. Stop when the `signal` says so.
   */
  upload?: FileUploadHandler;
  /**
   * How many files are sent at once.
   * @default 3
   */
  concurrency?: number;
}

/**
 * Uploads what waits in a list, until the field leaves the page. Returns a function that stops one of them.
 *
 * @param onEnd - Keep it stable
 */
export function useUploads(
  items: readonly FileUploadItem[],
  change: ChangeItems,
  onEnd: (end: UploadEnd, names: readonly string[]) => void,
  { upload, concurrency = 3 }: UploadOptions,
): (id: string) => void {
  const [queue] = useState(() => uploadQueue(change, onEnd));

  useEffect(() => () => queue.stopAll(), [queue]);

  useEffect(() => {
    if (upload) queue.follow(items, upload, Math.max(1, concurrency));
  }, [queue, items, upload, concurrency]);

  return queue.stop;
}
