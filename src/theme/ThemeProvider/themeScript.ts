/** Where the browser keeps the theme that `setTheme` was given. */
export const themeKey = 'ent-theme';

/**
 * A script for the `<head>`, before any style sheet: it puts the theme that `setTheme` remembered on
 * `<html>` before the first paint, so that the wrong one never flashes. Under a Content-Security-Policy,
 * allow it by {@link themeScriptHash}, or serve this string as a file of your own.
 */
export const themeScript =
  "try{var t=localStorage.getItem('ent-theme');t&&document.documentElement.setAttribute('data-ent-theme',t)}catch(e){}";

/** The source expression that allows {@link themeScript} in `script-src`. */
export const themeScriptHash = "'sha256-jXu9aMVFDMaxXyyoL0Xty2aV3dIuPmEy0d7efAH/xqY='";
