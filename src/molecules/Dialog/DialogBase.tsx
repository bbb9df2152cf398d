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
import { useControllableState, type DialogLayer } from '../../behaviors';
import { DialogContext } from './DialogContext';
import { DialogSurface } from './DialogSurface';

/** Content that may close the dialog it stands in. */
export type DialogContent = ReactNode | ((close: () => void) => ReactNode);

/** What every kind of dialog can be told. */
export interface DialogBaseProps extends Omit<
  ComponentProps<'dialog'>,
  'children' | 'closedby' | 'open' | 'role' | 'title'
> {
  /** What it is about: its heading and its accessible name. */
  title: ReactNode;
  /** A sentence below the title, read out when it opens. */
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
   * A press on the backdrop closes it, too. Not for what people fill in.
   * @default false
   */
  dismissible?: boolean;
  /**
   * Asked before Escape, the backdrop, the close button or `close` closes it: `false`, at once or later,
   * keeps it open. What `useUnsavedChanges` returns asks people whether to give up their changes. A form that has
   * been saved is closed by `open`, which asks nobody.
   */
  onBeforeClose?: () => boolean | Promise<boolean>;
  /** Whose theme, language and direction it takes, if not those of the place it is written in. */
  place?: Element | null;
  /**
   * `alertdialog` interrupts with something that must be answered (APG Alert Dialog).
   * @default 'dialog'
   */
  role?: 'dialog' | 'alertdialog';
}

type TriggerProps = Pick<ComponentProps<'button'>, 'aria-expanded' | 'aria-haspopup' | 'onClick'>;

/** What the kinds of dialog decide for themselves. */
export interface DialogKind {
  /** How it comes to stand above the page. */
  layer: DialogLayer;
  /** Stands in the dialog beside head, body and foot. */
  handle?: ReactNode;
}

/** Holds whether a dialog is open, and keeps it on the page until its exit has ended. */
export function DialogBase({
  open,
  defaultOpen = false,
  onOpenChange,
  trigger,
  ...props
}: DialogBaseProps & DialogKind) {
  const [wanted, setOpen] = useControllableState('Dialog open', open, defaultOpen, onOpenChange);
  const shown = use(DialogContext) && wanted;
  const [present, setPresent] = useState(shown);
  if (shown && !present) setPresent(true);

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
        cloneElement(trigger, {
          'aria-expanded': wanted,
          'aria-haspopup': 'dialog',
          onClick(event: MouseEvent<HTMLButtonElement>) {
            trigger.props.onClick?.(event);
            if (event.defaultPrevented) return;
            // Safari does not focus a button that is pressed.
            event.currentTarget.focus();
            setOpen(true);
          },
        })}
    </>
  );
}
