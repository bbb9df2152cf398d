'use client';

import { clsx } from 'clsx/lite';
import { useId } from 'react';
import { createPortal } from 'react-dom';
import { classOf } from '../../behaviors';
import type { DialogContent, DialogProps } from './Dialog';
import { DialogBody } from './DialogBody';
import { DialogContext } from './DialogContext';
import { DialogHeader } from './DialogHeader';
import { useDialog } from './useDialog';
import * as styles from './Dialog.styles';

export interface DialogSurfaceProps extends Omit<
  DialogProps,
  'defaultOpen' | 'onOpenChange' | 'trigger'
> {
  open: boolean;
  onClosing: () => void;
  onExited: () => void;
}

/** The open dialog: a place in the page, and what leaves from there. */
export function DialogSurface({
  title,
  description,
  size = 'medium',
  footer,
  children,
  className,
  open,
  onClosing,
  onExited,
  onBeforeClose,
  initialFocus,
  dismissible = false,
  ...props
}: DialogSurfaceProps) {
  const id = useId();
  const { place, root, header, show, close, handlers } = useDialog({
    open,
    onClosing,
    onExited,
    onBeforeClose,
    initialFocus,
    dismissible,
    props,
  });

  return (
    <>
      {/* Says where the dialog was written; allowed in tables and lists, too, and never seen. */}
      <template ref={place} />
      {root &&
        createPortal(
          <dialog
            aria-labelledby={props['aria-label'] ? undefined : `${id}title`}
            aria-describedby={description ? `${id}description` : undefined}
            className={clsx(
              styles.root,
              classOf(styles.size, size, 'medium', 'Dialog size'),
              className,
            )}
            {...root.attributes}
            {...props}
            {...handlers}
          >
            <DialogContext value={open}>
              <DialogHeader
                ref={header}
                id={id}
                title={title}
                description={description}
                open={open}
                onShow={show}
                onClose={close}
              />
              <DialogBody labelledBy={`${id}title`}>{filled(children, close)}</DialogBody>
              {footer != null && footer !== false && (
                <footer className={styles.footer}>{filled(footer, close)}</footer>
              )}
            </DialogContext>
          </dialog>,
          root.container,
        )}
    </>
  );
}

function filled(content: DialogContent, close: () => void) {
  return typeof content === 'function' ? content(close) : content;
}
