import { classOf } from './classOf';

/** The levels of headings below the title of a page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const tags: Record<HeadingLevel, string> = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' };

/** The element of a heading, or `instead` where there is no level. A level nobody knows is 2, with a warning. */
export function headingTag(
  level: HeadingLevel | undefined,
  instead: string,
  component: string,
): string {
  return level ? classOf(tags, level, 2, `${component} level`) : instead;
}
