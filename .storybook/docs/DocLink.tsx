import type { MouseEvent, ReactNode } from 'react';
import { SELECT_STORY } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

interface DocLinkProps {
  /** Where it leads: the id of a story, or of a page, which ends in `--docs`. */
  to: string;
  className?: string;
  children: ReactNode;
}

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

/** A link to another page of this Storybook, which need not load again for it. */
export function DocLink({ to, className, children }: DocLinkProps) {
  const select = (event: MouseEvent) => {
    // Alone, without the sidebar around it, a page has nobody to ask.
    if (!isPlain(event) || window.parent === window) return;
    event.preventDefault();
    addons.getChannel().emit(SELECT_STORY, { storyId: to });
  };
  const kind = to.endsWith('--docs') ? 'docs' : 'story';
  return (
    <a className={className} href={`./?path=/${kind}/${to}`} target="_top" onClick={select}>
      {children}
    </a>
  );
}
