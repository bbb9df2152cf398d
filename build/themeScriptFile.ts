import type { Plugin } from 'rolldown';
import { themeScript } from '../src/theme/ThemeProvider/themeScript.ts';

/** Writes the theme script as a file of its own, for pages that allow no inline script. */
export function themeScriptFile(): Plugin {
  return {
    name: 'entasis-theme-script-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'theme-script.js', source: `${themeScript}\n` });
    },
  };
}
