'use client';

import { textMask } from './textMask';

/** The number of a payment card (ISO/IEC 7812), grouped as it is printed on the card. */
export const cardMask = /* @__PURE__ */ textMask(
  (digits) => (/^3[47]/.test(digits) ? '0000 000000 00000' : '0000 0000 0000 0000 000'),
  {
    control: { autoComplete: 'cc-number', inputMode: 'numeric' },
    example: '4000 0000 0000 0002',
    pattern: '([0-9] ?){15,19}',
  },
);
