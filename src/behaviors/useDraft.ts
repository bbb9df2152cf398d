'use client';

import { useState } from 'react';
import { useFormReset } from './useFormReset';

/** What people made of a field; kept with the control they used. */
interface Draft {
  control: { readonly form: HTMLFormElement | null };
}

/** State of a field that begins with what people do and ends when its form is reset: `undefined` before and after. */
export function useDraft<Kept extends Draft>() {
  const [draft, setDraft] = useState<Kept>();
  useFormReset(draft?.control, setDraft);
  return [draft, setDraft] as const;
}
