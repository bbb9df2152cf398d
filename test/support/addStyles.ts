import { onTestFinished } from 'vitest';

/** Gives the page styles of a test's own, until it is finished. */
export function addStyles(css: string) {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}
