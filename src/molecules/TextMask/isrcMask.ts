'use client';

import { textMask } from './textMask';

/** The International Standard Recording Code (ISO 3901): country, registrant, year, designation. */
export const isrcMask = /* @__PURE__ */ textMask('AA-***-00-00000', {
  clean: (text) => text.replace(/^ISRC(?=[A-Z]{2}[A-Z0-9]{3}\d{7}$)/, ''),
  example: 'GR-A01-26-00042',
});
