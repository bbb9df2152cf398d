/** A Markdown text in which the section of a name says something else; it is added where there is none. */
export function withSection(text: string, name: string, content: string): string {
  const head = `## ${name}\n`;
  const start = text.startsWith(head) ? 0 : text.indexOf(`\n${head}`) + 1;
  const section = `${head}\n${content}\n`;
  if (start === 0 && !text.startsWith(head)) return `${text.trimEnd()}\n\n${section}`;
  const next = text.indexOf('\n## ', start + head.length);
  const rest = next < 0 ? '' : text.slice(next);
  return `${text.slice(0, start)}${section}${rest}`;
}
