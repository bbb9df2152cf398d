import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { themeKey, themeScript, themeScriptHash } from '../../src/theme/ThemeProvider/themeScript';

it('the hash of the theme script is the one a Content-Security-Policy needs', () => {
  const digest = createHash('sha256').update(themeScript).digest('base64');
  expect(themeScriptHash).toBe(`'sha256-${digest}'`);
});

it('the theme script reads what setTheme writes', () => {
  expect(themeScript).toContain(`getItem('${themeKey}')`);
});
