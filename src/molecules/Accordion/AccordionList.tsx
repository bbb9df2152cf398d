import { clsx } from 'clsx/lite';
import { warnOnce } from '../../behaviors';
import { Disclosure } from '../Disclosure';
import type { AccordionItem, AccordionProps } from './Accordion';
import * as styles from './Accordion.styles';

export interface AccordionListProps extends Omit<AccordionProps, 'exclusive' | 'onOpenChange'> {
  /** What all parts are called, if one of them is open at a time. */
  name?: string;
  /** One part has opened or closed. */
  onItemOpenChange?: (id: string, open: boolean) => void;
}

function warnOfDuplicates(items: readonly AccordionItem[]) {
  const known = new Set<string>();
  for (const { id } of items) {
    if (known.has(id)) {
      warnOnce(
        `Accordion item ${id}`,
        `Accordion has several items with the id "${id}", which open and close together. Give each an id of its own.`,
      );
    }
    known.add(id);
  }
}

/** The parts of an `Accordion`. */
export function AccordionList({
  items,
  level,
  name,
  open,
  defaultOpen,
  onItemOpenChange,
  className,
  ...props
}: AccordionListProps) {
  const parts = (items ?? []).filter(Boolean);
  if (process.env.NODE_ENV !== 'production') warnOfDuplicates(parts);
  return (
    <div className={clsx(styles.root, className)} {...props}>
      {parts.map(({ id, label, icon, content }, index) => (
        <Disclosure
          // Of the same id there may be several.
          key={parts.findIndex((part) => part.id === id) === index ? id : index}
          className={styles.part}
          label={label}
          icon={icon}
          level={level}
          name={name}
          open={open?.includes(id)}
          defaultOpen={defaultOpen?.includes(id)}
          onOpenChange={onItemOpenChange && ((shown) => onItemOpenChange(id, shown))}
        >
          {content}
        </Disclosure>
      ))}
    </div>
  );
}
