import type { ComponentProps, ReactNode } from 'react';
import type { HeadingLevel } from '../../behaviors';
import { AccordionList } from './AccordionList';
import { AccordionState } from './AccordionState';

/** One part of an `Accordion`. */
export interface AccordionItem {
  /** Tells it from the others; not shown. */
  id: string;
  /** What is in it, in a few words. No links or buttons: all of it is one. */
  label: ReactNode;
  /** Drawn before the label. Decorative: the label must make sense without it. */
  icon?: ReactNode;
  /** What it shows when it is open. */
  content: ReactNode;
}

export interface AccordionProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Its parts, in the order in which they are shown. */
  items: readonly AccordionItem[];
  /** The level of the headings that the labels are (WCAG 2.2, 1.3.1); without it they are none. */
  level?: HeadingLevel;
  /**
   * One part is open at a time: the next one closes it.
   * @default false
   */
  exclusive?: boolean;
  /** The ids of the parts that are open, if you keep that. Without `onOpenChange` they stay so. */
  open?: readonly string[];
  /**
   * The ids of the parts that are open at first, if it keeps that itself. Without `exclusive` and `onOpenChange` the
   * browser keeps it: a change then opens and closes them, too.
   */
  defaultOpen?: readonly string[];
  /** Called with the ids of the parts that are open now: people, or a search in the page, have opened or closed one. */
  onOpenChange?: (open: string[]) => void;
}

/**
 * Puts the parts of a page below each other, of which each can be opened and closed (APG: Accordion), with native
 * `<details>`: it works without JavaScript, and a search in the page opens what it finds.
 *
 * Where people go from part to part, use tabs; for a single one, `Disclosure`.
 */
export function Accordion({ exclusive = false, open, onOpenChange, ...props }: AccordionProps) {
  if (!exclusive && open === undefined && !onOpenChange) return <AccordionList {...props} />;
  return (
    <AccordionState {...props} exclusive={exclusive} open={open} onOpenChange={onOpenChange} />
  );
}
