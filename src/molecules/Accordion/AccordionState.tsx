'use client';

import { useId, useRef } from 'react';
import { useControllableState } from '../../behaviors';
import type { AccordionProps } from './Accordion';
import { AccordionList, type AccordionListProps } from './AccordionList';

type AccordionStateProps = Omit<AccordionListProps, 'name' | 'onItemOpenChange'> &
  Pick<AccordionProps, 'exclusive' | 'onOpenChange'>;

/** An `Accordion` whose state somebody keeps, or wants to hear of; or of which one part is open. */
export function AccordionState({
  exclusive,
  open,
  defaultOpen,
  onOpenChange,
  ...props
}: AccordionStateProps) {
  const name = useId();
  const [current, change] = useControllableState<readonly string[]>(
    'Accordion open',
    open,
    defaultOpen ?? [],
    onOpenChange as (open: readonly string[]) => void,
  );

  /** What was open when another one opened: the platform closes that, whenever its parent agrees. */
  const before = useRef<readonly string[]>(null);

  function follow(id: string, shown: boolean) {
    const others = exclusive ? [] : current.filter((other) => other !== id);
    if (shown) {
      if (exclusive) before.current = current;
      change([...others, id]);
      // Else another one has opened: its `open` holds this one no more, or soon.
    } else if (current === before.current) before.current = null;
    else if (current.includes(id)) change(others);
  }
  return (
    <AccordionList
      {...props}
      name={exclusive ? name : undefined}
      // Of several, the platform would close all but one, and they would be opened again without end.
      open={exclusive ? current.slice(0, 1) : current}
      onItemOpenChange={follow}
    />
  );
}
