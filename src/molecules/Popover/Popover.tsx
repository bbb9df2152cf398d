'use client';

import {
  cloneElement,
  useState,
  type ComponentProps,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import { themeRoot, useControllableState, type ThemeRoot } from '../../behaviors';
import { PopoverPanel } from './PopoverPanel';

export interface PopoverProps extends Omit<
  ComponentProps<'div'>,
  'children' | 'popover' | 'role' | 'title'
> {
  /** What the popover is for: its accessible name, such as “Filter claims”. */
  label: string;
  /** Whether it is open, when the parent decides. */
  open?: boolean;
  /**
   * Whether it starts open, when the parent leaves it alone.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it asks to open or to close, by whatever means. */
  onOpenChange?: (open: boolean) => void;
  /** The button that opens it, and closes it again; it stands there. */
  trigger?: ReactElement<TriggerProps>;
  /** What it stands at, if not its trigger. With neither, it stands at the element it was written in. */
  anchor?: RefObject<HTMLElement | null>;
  /**
   * The side of the anchor it stands at, as long as there is room.
   * @default 'block-end'
   */
  placement?: 'block-start' | 'block-end' | 'inline-start' | 'inline-end';
  /**
   * Which of its edges is in line with the anchor's, or its centre.
   * @default 'start'
   */
  align?: 'start' | 'center' | 'end';
  /**
   * An arrow points at the anchor: for where several could be meant.
   * @default false
   */
  arrow?: boolean;
  /**
   * What has the focus when it opens: a ref, or a selector within the popover. By default what has `autoFocus`,
   * else its first control, else the popover itself.
   */
  initialFocus?: RefObject<HTMLElement | null> | string;
  /** What it holds. A function is given `close`. */
  children?: ReactNode | ((close: () => void) => ReactNode);
}

type TriggerProps = Pick<ComponentProps<'button'>, 'aria-expanded' | 'aria-haspopup' | 'onClick'>;

/**
 * A few controls, or more about one thing, beside what they belong to; the page stays usable (a non-modal
 * dialog, on the platform's own popovers). It closes on Escape and on a press elsewhere, so nothing that would be missed
 * may be left in it: that is for `Dialog`. What can be chosen is for `Menu`; mere words are for `Toggletip`.
 */
export function Popover({
  open,
  defaultOpen = false,
  onOpenChange,
  trigger,
  anchor,
  ...props
}: PopoverProps) {
  const [wanted, setOpen] = useControllableState('Popover open', open, defaultOpen, onOpenChange);
  /** Where it stands, from its opening until its exit has ended. */
  const [root, setRoot] = useState<ThemeRoot & { beside: HTMLElement | null }>();

  /** Where it was written says where it goes and what it stands at, and it stays where it opened. */
  const [place] = useState(() => (template: HTMLTemplateElement | null) => {
    if (!template) return;
    const { nextElementSibling, parentElement } = template;
    setRoot({
      // All else is out of reach while a modal dialog is open; and a popover keeps open what stands in it, also
      // in Firefox 140, which does not ask who opened it.
      ...themeRoot(template, template.closest('dialog,[popover]') ?? undefined),
      beside: (trigger ? nextElementSibling : parentElement) as HTMLElement | null,
    });
  });

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    trigger?.props.onClick?.(event);
    if (event.defaultPrevented) return;
    // Safari does not focus a button that is pressed.
    event.currentTarget.focus();
    setOpen(!wanted);
  };

  return (
    <>
      {/* Allowed in tables and lists, too, and never seen. */}
      {(wanted || root) && <template ref={place} />}
      {root &&
        createPortal(
          <PopoverPanel
            {...root.attributes}
            {...props}
            state={{
              open: wanted,
              anchor: anchor ?? { current: root.beside },
              button: root.beside,
              onClose: () => setOpen(false),
              onExited: () => setRoot(undefined),
            }}
          />,
          root.container,
        )}
      {trigger &&
        cloneElement(trigger, { 'aria-expanded': wanted, 'aria-haspopup': 'dialog', onClick })}
    </>
  );
}
