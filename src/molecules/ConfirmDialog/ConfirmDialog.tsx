'use client';

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../atoms/Button';
import {
  confirmDialogCancel,
  confirmDialogConfirm,
  confirmDialogFailed,
  confirmDialogType,
  useWords,
} from '../../locale';
import { Dialog, type DialogProps } from '../Dialog';
import * as styles from './ConfirmDialog.styles';
import { useWork } from './useWork';

export interface ConfirmDialogProps extends Omit<
  DialogProps,
  | 'children'
  | 'defaultOpen'
  | 'dismissible'
  | 'footer'
  | 'initialFocus'
  | 'onBeforeClose'
  | 'onOpenChange'
  | 'role'
  | 'size'
  | 'trigger'
> {
  /** Whether it asks. */
  open: boolean;
  /**
   * Called with the answer: `true` when `onConfirm` has succeeded; `false` for Cancel, Escape and the close
   * button. Make `open` false then.
   */
  onAnswer?: (confirmed: boolean) => void;
  /** Does it. While its promise is pending, the dialog waits; when it is rejected, the dialog stays and says so. */
  onConfirm?: () => unknown;
  /** The verb of the question, on the button that does it: “Withdraw the claim”. By default “Confirm”. */
  confirmLabel?: string;
  /** What happens instead: “Keep the claim”. By default “Cancel”. */
  cancelLabel?: string;
  /**
   * `danger` for what cannot be undone.
   * @default 'accent'
   */
  tone?: 'accent' | 'danger';
  /** What must be typed first, such as the name of what is deleted: for what would be a disaster by mistake. */
  typeToConfirm?: string;
  /** What to say when `onConfirm` fails. */
  error?: ReactNode;
  /** More than the description says, such as a list of what is affected. */
  children?: ReactNode;
}

const english = {
  confirmDialogCancel,
  confirmDialogConfirm,
  confirmDialogFailed,
  confirmDialogType,
};

/** A letter with an accent may be one character or two; nobody sees which. */
const plain = (text: string) => text.normalize().trim();

/**
 * A question that must be answered before anything goes on (APG Alert Dialog). The focus is on the safe
 * choice. In code, `await confirm({…})` asks the same; where it can be undone, offer `undo` in a toast instead.
 */
export function ConfirmDialog({
  open,
  onAnswer,
  onConfirm,
  confirmLabel,
  cancelLabel,
  tone = 'accent',
  typeToConfirm,
  error,
  children,
  ...props
}: ConfirmDialogProps) {
  const word = useWords(english);
  const [typed, setTyped] = useState('');
  const [state, setState, wait] = useWork();
  const waits = typeof state === 'object';
  const [asked, setAsked] = useState(open);
  if (asked !== open) {
    setAsked(open);
    setTyped('');
    setState('asks');
  }
  const label = typeToConfirm && word('confirmDialogType').replace('{text}', () => typeToConfirm);
  const matches = !typeToConfirm || plain(typed) === plain(typeToConfirm);

  function accept() {
    if (!matches || waits) return;
    let work: Promise<unknown> | undefined;
    try {
      work = onConfirm?.() as Promise<unknown> | undefined;
    } catch (reason) {
      work = Promise.reject(reason);
    }
    if (typeof work?.then === 'function') wait(work, () => onAnswer?.(true));
    else onAnswer?.(true);
  }

  function onKeyDown({ key, nativeEvent }: KeyboardEvent) {
    // That Enter ends the composition of a word.
    if (key === 'Enter' && !nativeEvent.isComposing && nativeEvent.keyCode !== 229) accept();
  }

  return (
    <Dialog
      {...props}
      role="alertdialog"
      size="small"
      open={open}
      initialFocus="footer button"
      onBeforeClose={() => !waits}
      onOpenChange={() => onAnswer?.(false)}
      footer={
        <>
          <Button variant="secondary" onClick={() => !waits && onAnswer?.(false)}>
            {cancelLabel ?? word('confirmDialogCancel')}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger' : 'primary'}
            disabledReason={matches ? undefined : label}
            loading={waits}
            onClick={accept}
          >
            {confirmLabel ?? word('confirmDialogConfirm')}
          </Button>
        </>
      }
    >
      {children}
      {label && (
        <label className={styles.label}>
          {label}
          <input
            autoComplete="off"
            className={styles.input}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            readOnly={waits}
            spellCheck={false}
            value={typed}
          />
        </label>
      )}
      {state === 'failed' && (
        <p className={styles.failed} role="alert">
          {error ?? word('confirmDialogFailed')}
        </p>
      )}
    </Dialog>
  );
}
