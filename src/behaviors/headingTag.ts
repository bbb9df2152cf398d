import { warnOfUnknown } from './warnOfUnknown';

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
    warnOfUnknown(`${component} level`, { 2: '', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' }, level);
  }
  return 'h2';
}
