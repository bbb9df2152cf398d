'use client';

import { ExternalLinkIcon } from '../../icons/ExternalLinkIcon';
import { linkOpensInNewTab, useWords } from '../../locale';
import * as styles from './Link.styles';

const english = { linkOpensInNewTab };

interface LinkExternalMarkProps {
  /** The link opens in a new tab, which those who cannot see the mark are told (WCAG technique G201). */
  newTab: boolean;
}

/**
 * Keeps the mark from starting a line of its own. Not U+2060, which would become part of the accessible
 * name: this one counts as white space.
 */
const joiner = '\uFEFF';

/** The mark of a link that leads out. A module of its own: its words come from the locale, a client context. */
export function LinkExternalMark({ newTab }: LinkExternalMarkProps) {
  const word = useWords(english);
  return (
    <span className={styles.mark}>
      {joiner}
      <ExternalLinkIcon label={newTab ? word('linkOpensInNewTab') : undefined} />
    </span>
  );
}
