'use client';

import { useEffect, type RefObject } from 'react';
import type { FileUploadItem } from './FileUploadItem';

const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : JSON.stringify(answer));

/**
 * Submits what uploads answered under the name of their field, an entry for each file: without an element on the page, of
 * which there might be thousands.
 */
export function useFormAnswers(
  input: RefObject<HTMLInputElement | null>,
  items: readonly FileUploadItem[],
  name: string | undefined,
): void {
  useEffect(() => {
    if (!name) return;
    const page = input.current!.ownerDocument;
    const append = ({ target, formData }: FormDataEvent) => {
      const control = input.current;
      if (target !== control?.form || control?.matches(':disabled')) return;
      for (const { status, answer } of items)
        if (status === 'done' && answer !== undefined) formData.append(name, textOf(answer));
    };
    page.addEventListener('formdata', append);
    return () => page.removeEventListener('formdata', append);
  }, [input, items, name]);
}
