import { transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { popupShape } from '../../src/theme/popupShape';

// Old names of what browsers have under a new one (`-moz-appearance`) are written anew, and ask something else then.
it('asks for browsers whose popups may fade in words that no minifier changes', () => {
  const asked = Object.keys(popupShape).find((key) => key.startsWith('@supports'));
  const written = transform({
    code: Buffer.from(`${asked} { a { color: red } }`),
    filename: 'popup.css',
    minify: true,
  });
  expect(`${written.code}`).toContain('@supports (overlay:auto) or (-moz-orient:inline)');
});
