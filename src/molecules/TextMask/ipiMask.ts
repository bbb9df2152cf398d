'use client';

import { textMask } from './textMask';

/** The name number of an interested party (CISAC IPI): eleven digits. */
export const ipiMask = /* @__PURE__ */ textMask('00000 00 00 00', {
  clean: (text) => text.replace(/^IPI/, ''),
  control: { inputMode: 'numeric' },
  example: '00014 10 73 38',
});
