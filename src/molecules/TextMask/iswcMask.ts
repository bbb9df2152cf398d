'use client';

import { textMask } from './textMask';

/** The International Standard Musical Work Code (ISO 15707), with room for its check digit, which it does not verify. */
export const iswcMask = /* @__PURE__ */ textMask('T-000.000.000-0', {
  clean: (text) => text.replace(/^ISWC(?=T)/, ''),
  control: { inputMode: 'text' },
  example: 'T-034.524.680-1',
});
