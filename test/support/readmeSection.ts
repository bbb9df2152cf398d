import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const sectionOf = (name: string) =>
  new RegExp(`^## ${name}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, 'm');

/** The table that begins with the same cell as another one. */
const tableLike = (table: string) => {
  const cell = /^\| *(.*?) *\|/.exec(table)?.[1] ?? '';
  return new RegExp(`^\\| *${RegExp.escape(cell)} *\\|.*(?:\\n\\|.*)*`, 'm');
};

/** A section of a Markdown file, with its heading; nothing where there is none. */
export function readSection(file: string, name: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return sectionOf(name).exec(text)?.[0] ?? '';
}

/** Puts a table in place of the one of a section that begins alike; adds what is missing. */
export function writeSection(file: string, name: string, table: string) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = readSection(file, name);
  const like = tableLike(table);
  const next = like.test(section)
    ? section.replace(like, () => table)
    : `${section.trimEnd() || `## ${name}`}\n\n${table}\n\n`;
  const whole = section ? text.replace(section, () => next) : `${text.trimEnd()}\n\n${next}`;
  writeFileSync(file, `${whole.trim()}\n`);
}
