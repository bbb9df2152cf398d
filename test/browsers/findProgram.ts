import { existsSync } from 'node:fs';

const remedy = 'Install it with `apt-get install firefox-esr webkit2gtk-driver xvfb`';

/** The first of some paths where something stands; `variable` of the environment comes before them. */
export function findProgram(name: string, variable: string, paths: string[]): string {
  const told = process.env[variable];
  const path = (told ? [told] : paths).find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  throw new Error(`${name} is not installed. ${remedy}, or say where it is in ${variable}.`);
}
