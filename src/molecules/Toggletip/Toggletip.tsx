'use client';

import { clsx } from 'clsx/lite';
import { type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { useControllableState, useOwnRef, usePresence } from '../../behaviors';
import { InfoIcon } from '../../icons/InfoIcon';
import { ToggletipWords } from './ToggletipWords';
import * as styles from './Toggletip.styles';

export interface ToggletipProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'type'> {
  /** What it tells about, and the name of its button: “About shares”. */
  label: string;
  /** What it says: a sentence or two, and a link at most. */
  children: ReactNode;
  /** Whether it is open, when the parent decides. */
  open?: boolean;
  /**
   * Whether it starts open, when the parent leaves it alone.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it asks to open or to close, by whatever means. */
  onOpenChange?: (open: boolean) => void;
  /**
   * The side of the button it stands at, as long as there is room.
   * @default 'block-start'
   */
  placement?: 'block-start' | 'block-end' | 'inline-start' | 'inline-end';
}

/**
 * A small button that says more when it is pressed, by touch as well as by mouse and keyboard. What it says is read out
 * (`role="status"`; WCAG 2.2, 4.1.3). For what everybody needs, write it on the page; for controls, use `Popover`.
 */
export function Toggletip({
  label,
  children,
  open,
  defaultOpen = false,
  onOpenChange,
  placement = 'block-start',
  className,
  onClick,
  ref,
  ...props
}: ToggletipProps) {
  const [wanted, setOpen] = useControllableState('Toggletip open', open, defaultOpen, onOpenChange);
  const [present, onExited] = usePresence(wanted);
  const button = useOwnRef(ref);

  return (
    <>
      <button
        type="button"
        className={clsx(styles.root, className)}
        aria-expanded={wanted}
        aria-label={label}
        onClick={(event: MouseEvent<HTMLButtonElement>) => {
          onClick?.(event);
          if (!event.defaultPrevented) setOpen(!wanted);
        }}
        {...props}
        ref={button}
      >
        <InfoIcon />
      </button>
      {/* There before it has something to say: else nothing would be read out. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> belongs to a form, and its label names it */}
      <span className={styles.status} role="status">
        {present && (
          <ToggletipWords
            anchor={button}
            open={wanted}
            placement={placement}
            onClose={() => setOpen(false)}
            onExited={onExited}
          >
            {children}
          </ToggletipWords>
        )}
      </span>
    </>
  );
}
