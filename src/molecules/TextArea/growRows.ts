import { fitRows } from './fitRows';

/** Keeps the `rows` of a text area those of its text, until told to stop. */
export function growRows(
  area: HTMLTextAreaElement,
  least: number,
  most: number,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const fit = () => fitRows(area, least, most);
  fit();
  area.addEventListener('input', fit, { signal });
  // The text is reset only afterwards.
  area.form?.addEventListener('reset', () => setTimeout(fit), { signal });
  if (typeof ResizeObserver === 'undefined') return;
  // Narrower, it needs more lines.
  const observer = new ResizeObserver(fit);
  observer.observe(area);
  signal.addEventListener('abort', () => observer.disconnect());
}
