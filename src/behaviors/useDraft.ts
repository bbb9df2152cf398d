'use client';

import { useCallback, useState } from 'react';
import { useFormReset } from './useFormReset';

/** What people made of a field; kept with the control they used. */
interface Draft {
  control: { readonly form: HTMLFormElement | null };
}

/** State of a field that begins with what people do and ends when its form is reset: `null` before and after. */
export function useDraft<Kept extends Draft>() {
  const [draft, setDraft] = useState<Kept | null>(null);
  useFormReset(
    draft && draft.control,
    useCallback(() => setDraft(null), []),
  );
  return [draft, setDraft] as const;
}
