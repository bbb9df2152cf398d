'use client';

import { useEffect, type RefObject } from 'react';
import { isFile, type FileUploadItem } from './FileUploadItem';

const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : JSON.stringify(answer));

/**
 * Submits what a native input does not hold, under the name of its field, an entry for each file: what uploads answered,
 * or the files themselves. It takes no element on the page, of which there might be thousands.
 */
export function useFormEntries(
  input: RefObject<HTMLInputElement | null>,
  items: readonly FileUploadItem[],
  name: string | undefined,
  uploads: boolean,
): void {
  useEffect(() => {
    if (!name) return;
    const page = input.current!.ownerDocument;
    const append = ({ target, formData }: FormDataEvent) => {
      const control = input.current;
      if (target !== control?.form || control?.matches(':disabled')) return;
      for (const { status, answer, file } of items) {
        if (!uploads && isFile(file)) formData.append(name, file);
        else if (uploads && status === 'done' && answer !== undefined)
          formData.append(name, textOf(answer));
      }
    };
    page.addEventListener('formdata', append);
    return () => page.removeEventListener('formdata', append);
  }, [input, items, name, uploads]);
}
