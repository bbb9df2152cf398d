import { warnOnce } from './warnOnce';

/** The levels of headings below the title of a page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The element of a heading, or `instead` where there is no level. A level nobody knows is 2, with a warning. */
export function headingTag(
  level: HeadingLevel | undefined,
  instead: string,
  component: string,
): string {
  if (!level) return instead;
  if (/^[2-6]$/.test(`${level}`)) return `h${level}`;
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `${component} level ${level}`,
      `${component} level does not know "${level}", so "2" is shown. Use one of 2, 3, 4, 5, 6.`,
    );
  }
  return 'h2';
}
