'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  fileUploadAdded,
  fileUploadCancelled,
  fileUploadCount,
  fileUploadFailures,
  fileUploadFinished,
  fileUploadRefused,
  fileUploadRemoved,
  useMessages,
} from '../../locale';

const english = {
  fileUploadAdded,
  fileUploadFailures,
  fileUploadFinished,
  fileUploadRefused,
  fileUploadRemoved,
  fileUploadCancelled,
  fileUploadCount,
};

const keys = {
  added: 'fileUploadAdded',
  refused: 'fileUploadRefused',
  removed: 'fileUploadRemoved',
  cancelled: 'fileUploadCancelled',
  failed: 'fileUploadFailures',
  done: 'fileUploadFinished',
} as const;

/** What can happen to files. */
export type Happening = keyof typeof keys;

/** Tells what happened to files, by their names. */
export type Tell = (what: Happening, names: readonly string[]) => void;

export interface Told {
  /** The same words, told again, are told anew. */
  turn: number;
  what: string[];
}

/** How long nothing may happen before it is told, in milliseconds: fifty files are told of at once. */
const pause = 500;

/** What has happened to files, in a few words for a live region, and the function that notes it. */
export function useHappenings(): [told: Told, tell: Tell] {
  const message = useMessages(english);
  const [told, setTold] = useState<Told>({ turn: 0, what: [] });
  const pending = useRef(new Map<Happening, string[]>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(() => {});

  useEffect(() => {
    write.current = () => {
      const texts = [...pending.current].map(([what, names]) => {
        const count = names.length;
        // A reason names its file already.
        if (what === 'refused' && count === 1) return names[0]!;
        return message(keys[what], {
          what: count === 1 ? names[0]! : message('fileUploadCount', { count }),
        });
      });
      pending.current.clear();
      setTold(({ turn }) => ({ turn: turn + 1, what: texts }));
    };
  }, [message]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = useCallback<Tell>((what, names) => {
    if (names.length === 0) return;
    pending.current.set(what, [...(pending.current.get(what) ?? []), ...names]);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => write.current(), pause);
  }, []);
  return [told, tell];
}
