'use client';

import {
  cloneElement,
  use,
  useState,
  type ComponentProps,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { useControllableState } from '../../behaviors';
import { DialogContext } from './DialogContext';
import { DialogSurface } from './DialogSurface';

/** Content that may close the dialog it stands in. */
export type DialogContent = ReactNode | ((close: () => void) => ReactNode);

export interface DialogProps extends Omit<
  ComponentProps<'dialog'>,
  'children' | 'closedby' | 'open' | 'role' | 'title'
> {
  /** What the dialog is about: its heading and its accessible name. */
  title: ReactNode;
  /** A sentence below the title, read out when the dialog opens. */
  description?: ReactNode;
  /** Whether it is open, when the parent decides. */
  open?: boolean;
  /**
   * Whether it starts open, when the parent leaves it alone.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it asks to open or to close, by whatever means. */
  onOpenChange?: (open: boolean) => void;
  /** A button that opens it. */
  trigger?: ReactElement<TriggerProps>;
  /**
   * How wide it may grow; `full` fills the window but for a margin.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large' | 'full';
  /** The actions at its foot, the most important one last. A function is given `close`. */
  footer?: DialogContent;
  /** What it holds; scrolls when it is too tall, between title and footer. A function is given `close`. */
  children?: DialogContent;
  /**
   * What has the focus when it opens: a ref, or a selector within the dialog. By default what has
   * `autoFocus`, else the first control of its content, else the dialog itself.
   */
  initialFocus?: RefObject<HTMLElement | null> | string;
  /**
   * A press on the backdrop closes it, too. Not for dialogs that people fill in.
   * @default false
   */
  dismissible?: boolean;
  /**
   * Asked before Escape, the backdrop, the close button or `close` closes it: `false`, at once or later,
   * keeps it open. For unsaved changes.
   */
  onBeforeClose?: () => boolean | Promise<boolean>;
  /**
   * `alertdialog` interrupts with something that must be answered (APG Alert Dialog).
   * @default 'dialog'
   */
  role?: 'dialog' | 'alertdialog';
}

type TriggerProps = Pick<ComponentProps<'button'>, 'aria-expanded' | 'aria-haspopup' | 'onClick'>;

/**
 * Asks for one thing before the page goes on, on a native modal `<dialog>` (APG Dialog (Modal)). The
 * content exists only while it is open. For messages that need no answer, leave people on their page.
 */
export function Dialog({
  open,
  defaultOpen = false,
  onOpenChange,
  trigger,
  ...props
}: DialogProps) {
  const [wanted, setOpen] = useControllableState({
    name: 'Dialog open',
    value: open,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  const shown = use(DialogContext) && wanted;
  // It stays until its exit has ended.
  const [present, setPresent] = useState(shown);
  if (shown && !present) setPresent(true);

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    trigger?.props.onClick?.(event);
    if (!event.defaultPrevented) setOpen(true);
  };

  return (
    <>
      {/* Before its trigger: a browser that gave the trigger no focus finds it next to this place. */}
      {present && (
        <DialogSurface
          {...props}
          open={shown}
          onClosing={() => setOpen(false)}
          onExited={() => setPresent(false)}
        />
      )}
      {trigger &&
        cloneElement(trigger, { 'aria-expanded': wanted, 'aria-haspopup': 'dialog', onClick })}
    </>
  );
}
