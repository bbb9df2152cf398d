const waiting = new Map<HTMLTextAreaElement, [least: number, most: number]>();

/**
 * Sets the `rows` of a text area to the lines of its text. All that ask in the same task are measured
 * together: however many there are, the page is laid out once.
 */
export function fitRows(area: HTMLTextAreaElement, least: number, most: number): void {
  if (waiting.size === 0) queueMicrotask(fitAll);
  waiting.set(area, [least, most]);
}

function fitAll() {
  const areas = [...waiting];
  waiting.clear();
  // A text that has become shorter shows only in a box that is not higher than it.
  for (const [area, [least]] of areas) area.rows = least;
  const lines = areas.map(([area]) => linesOf(area));
  areas.forEach(([area, [least, most]], index) => {
    area.rows = Math.min(Math.max(lines[index]!, least), most);
  });
}

function linesOf(area: HTMLTextAreaElement) {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(area);
  const height =
    area.scrollHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  // Not laid out, or in a browser without layout, there is nothing to go by.
  return Math.round(height / Number.parseFloat(lineHeight)) || 0;
}
