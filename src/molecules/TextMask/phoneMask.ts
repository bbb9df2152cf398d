'use client';

import { textMask } from './textMask';

/** The country codes of one and of two digits; all others have three (ITU-T E.164). */
const country = /^([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3})/;

const groups: Record<number, string> = { 10: '000 000 0000', 11: '000 0000 0000' };

function places(digits: string) {
  const code = country.exec(digits)?.[0].length ?? 3;
  const own = Math.min(digits.length, 15) - code;
  const fallback = own < 10 ? '000 000 000' : '0000 0000 00000'.slice(0, own + 2);
  return `+${'0'.repeat(code)} ${groups[own] ?? fallback}`;
}

/** A telephone number with its country code (ITU-T E.164), grouped for reading, not as each country does it. */
export const phoneMask = /* @__PURE__ */ textMask(places, {
  clean: (text) => text.replace(/^00/, ''),
  control: { autoComplete: 'tel', inputMode: 'tel', type: 'tel' },
  example: '+30 210 123 4567',
  pattern: '\\+([0-9] ?){7,15}',
});
