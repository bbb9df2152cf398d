'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Tells of the files that people chose before the page was ready. Call it before what gives the input its files. */
export function useEarlyFiles(
  input: RefObject<HTMLInputElement | null>,
  onFound: (files: FileList) => void,
): void {
  const looked = useRef(false);
  useLayoutEffect(() => {
    const { files } = input.current!;
    if (!looked.current && files?.length) onFound(files);
    // What it holds later is what it was given.
    looked.current = true;
  });
}
