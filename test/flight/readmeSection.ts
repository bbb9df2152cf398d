import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const sectionOf = (name: string) =>
  new RegExp(`^## ${name}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, 'm');
const tableIn = /^\|.*(?:\n\|.*)*/m;

/** A section of a Markdown file, with its heading; nothing where there is none. */
export function readSection(file: string, name: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return sectionOf(name).exec(text)?.[0] ?? '';
}

/** Puts a table in place of the first one of a section, and adds the section where there is none. */
export function writeSection(file: string, name: string, table: string) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = readSection(file, name);
  const next = tableIn.test(section)
    ? section.replace(tableIn, () => table)
    : `${section || `## ${name}\n`}\n${table}\n\n`;
  const whole = section ? text.replace(section, () => next) : `${text.trimEnd()}\n\n${next}`;
  writeFileSync(file, `${whole.trim()}\n`);
}
