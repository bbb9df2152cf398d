import { isFile, type FileUploadItem, type FileUploadRequest } from './FileUploadItem';
import type { ChangeItems } from './useFileList';

/** Sends one file. Reject with an `Error` whose message people understand: the file's line shows it. */
export type FileUploadHandler = (file: File, request: FileUploadRequest) => Promise<unknown>;

/** How an upload came to its end. */
export type UploadEnd = 'done' | 'failed';

/** Browsers' own words for programmers, such as “Failed to fetch”, are none for people. */
const reasonOf = (error: unknown) =>
  (error instanceof Error && error.name === 'Error' && error.message) || undefined;

/** Sends files in their order, a few at once, and writes into their list how far they are. */
export function uploadQueue(
  change: ChangeItems,
  onEnd: (end: UploadEnd, names: readonly string[]) => void,
) {
  const running = new Map<string, AbortController>();
  /** Have come to an end that a list does not show yet; one that refuses to would send them for ever. */
  const ended = new Set<string>();
  const progress = new Map<string, number>();
  let frame = 0;

  const patch = (of: (id: string) => Partial<FileUploadItem> | undefined) =>
    change((items) =>
      items.map((item) => {
        const values = of(item.id);
        return values ? { ...item, ...values } : item;
      }),
    );

  /** Servers may report a hundred times a second: once a frame is enough. */
  function report(id: string, value: number) {
    progress.set(id, Math.min(1, Math.max(0, value)));
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (progress.size === 0) return;
      const now = new Map(progress);
      progress.clear();
      patch((one) => (now.has(one) ? { progress: now.get(one) } : undefined));
    });
  }

  async function start({ id }: FileUploadItem, file: File, upload: FileUploadHandler) {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    patch((one) =>
      one === id ? { status: 'uploading', progress: 0, error: undefined } : undefined,
    );
    let end: Partial<FileUploadItem> & { status: UploadEnd };
    try {
      const onProgress = (value: number) => {
        if (running.get(id) === controller) report(id, value);
      };
      end = { status: 'done', progress: 1, answer: await upload(file, { signal, onProgress }) };
    } catch (error) {
      end = { status: 'failed', progress: undefined, error: reasonOf(error) };
    }
    if (signal.aborted) return;
    running.delete(id);
    progress.delete(id);
    ended.add(id);
    patch((one) => (one === id ? end : undefined));
    onEnd(end.status, [file.name]);
  }

  function stop(id: string) {
    running.get(id)?.abort();
    running.delete(id);
    progress.delete(id);
  }

  return {
    stop,
    stopAll: () => {
      for (const id of running.keys()) stop(id);
    },
    /** Stops what is no longer in the list, and starts what waits. */
    follow: (items: readonly FileUploadItem[], upload: FileUploadHandler, concurrency: number) => {
      const ids = new Set(items.map(({ id }) => id));
      for (const id of running.keys()) if (!ids.has(id)) stop(id);
      for (const item of items) {
        const { id, file, status } = item;
        if (status === 'done' || status === 'failed') ended.delete(id);
        else if (running.size < concurrency && isFile(file) && !running.has(id) && !ended.has(id))
          void start(item, file, upload);
      }
    },
  };
}
