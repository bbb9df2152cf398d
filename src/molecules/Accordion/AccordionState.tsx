'use client';

import { useControllableState } from '../../behaviors';
import type { AccordionProps } from './Accordion';
import { AccordionList, type AccordionListProps } from './AccordionList';

type AccordionStateProps = Omit<AccordionListProps, 'onItemOpenChange'> &
  Pick<AccordionProps, 'onOpenChange'>;

/** An `Accordion` whose state somebody keeps, or wants to hear of. */
export function AccordionState({
  open,
  defaultOpen,
  onOpenChange,
  ...props
}: AccordionStateProps) {
  const [current, change] = useControllableState<readonly string[]>({
    name: 'Accordion open',
    value: open,
    defaultValue: defaultOpen ?? [],
    onChange: onOpenChange as (open: readonly string[]) => void,
  });

  function follow(id: string, shown: boolean) {
    const others = current.filter((other) => other !== id);
    if (shown) change(props.name === undefined ? [...others, id] : [id]);
    // Else another one has opened: its `open` holds this one no more.
    else if (current.includes(id)) change(others);
  }
  return <AccordionList {...props} open={current} onItemOpenChange={follow} />;
}
