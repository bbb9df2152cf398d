import type { ComponentProps } from 'react';
import { markMatches } from './markMatches';
import * as styles from './Highlight.styles';

export interface HighlightProps extends ComponentProps<'span'> {
  /** The text in which to look. Only plain text can be marked; anything else is shown as it is. */
  children: string;
  /**
   * What to mark: a phrase, or several. Upper and lower case, diacritics and the width of letters make no
   * difference: `'beyonce'` finds “Beyoncé”. Nothing is marked for an empty one.
   */
  query: string | readonly string[];
}

/** Marks what a search found in a text, each match in a `<mark>`. Characters are never cut apart. */
export function Highlight({ query, children, ...props }: HighlightProps) {
  const text: unknown = children;
  const terms = [query].flat().map((term: unknown) => `${term ?? ''}`);
  return (
    <span {...props}>
      {typeof text === 'string'
        ? markMatches(text, terms).map((stretch, index) =>
            stretch.match ? (
              // oxlint-disable-next-line react/no-array-index-key -- they have no other identity
              <mark key={index} className={styles.mark}>
                {stretch.text}
              </mark>
            ) : (
              stretch.text
            ),
          )
        : children}
    </span>
  );
}
