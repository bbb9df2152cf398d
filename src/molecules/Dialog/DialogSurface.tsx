'use client';

import { clsx } from 'clsx/lite';
import { useId } from 'react';
import { createPortal } from 'react-dom';
import { dialogClose, useWords } from '../../locale';
import type { DialogBaseProps, DialogContent, DialogKind } from './DialogBase';
import { DialogContext } from './DialogContext';
import { useDialog } from './useDialog';
import * as styles from './Dialog.styles';

const english = { dialogClose };

export interface DialogSurfaceProps
  extends Omit<DialogBaseProps, 'defaultOpen' | 'onOpenChange' | 'trigger'>, DialogKind {
  open: boolean;
  onClosing: () => void;
  onExited: () => void;
}

/** The open dialog: a place in the page, and what leaves from there. */
export function DialogSurface({
  title,
  description,
  footer,
  children,
  className,
  handle,
  ...props
}: DialogSurfaceProps) {
  const id = useId();
  const word = useWords(english)('dialogClose');
  const { place, container, header, close, attributes } = useDialog(props);
  const filled = (content: DialogContent) =>
    typeof content === 'function' ? content(close) : content;

  return (
    <>
      {/* Says where the dialog was written; allowed in tables and lists, too, and never seen. */}
      <template ref={place} />
      {container &&
        createPortal(
          <dialog
            aria-labelledby={props['aria-label'] ? undefined : `${id}title`}
            aria-describedby={description ? `${id}description` : undefined}
            className={clsx(styles.root, className)}
            {...attributes}
          >
            <DialogContext value={props.open}>
              {/* Without the roles they would be the banner and the foot of the page, for a dialog is no section. */}
              <header ref={header} className={styles.header} role="none">
                <h2 className={styles.title} id={`${id}title`} tabIndex={-1}>
                  {title}
                </h2>
                <button
                  aria-label={word}
                  className={styles.close}
                  onClick={close}
                  title={word}
                  type="button"
                >
                  <svg aria-hidden viewBox="0 0 24 24">
                    <path d="M18 6 6 18M6 6l12 12" />
                  </svg>
                </button>
                {description && (
                  <p className={styles.description} id={`${id}description`}>
                    {description}
                  </p>
                )}
              </header>
              <div className={styles.body}>{filled(children)}</div>
              {footer ? (
                <footer className={styles.footer} role="none">
                  {filled(footer)}
                </footer>
              ) : null}
              {handle}
            </DialogContext>
          </dialog>,
          container,
        )}
    </>
  );
}
