'use client';

import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import {
  closeModalDialog,
  focusPoint,
  holdsFocus,
  isShown,
  returnFocus,
  showModalDialog,
  themeRoot,
  useBackdropPress,
  whenExited,
  type FocusPoint,
  type ThemeRoot,
} from '../../behaviors';
import { focusFirst } from './focusFirst';
import type { DialogProps } from './Dialog';
import { useCloseRequest } from './useCloseRequest';

interface DialogOptions extends Pick<DialogProps, 'initialFocus' | 'onBeforeClose'> {
  open: boolean;
  dismissible: boolean;
  onClosing: () => void;
  onExited: () => void;
  /** The caller's own handlers come first. */
  props: Pick<
    DialogProps,
    'onCancel' | 'onClick' | 'onClose' | 'onKeyDown' | 'onMouseDown' | 'onReset' | 'onSubmit'
  >;
}

/** Where the focus goes when a dialog closes, for those that were opened from inside it. */
const points = new WeakMap<Element, FocusPoint>();

/** Joins what makes a modal dialog: its place, its opening and closing, its focus. */
export function useDialog({
  open,
  dismissible,
  initialFocus,
  onBeforeClose,
  onClosing,
  onExited,
  props,
}: DialogOptions) {
  const place = useRef<HTMLTemplateElement>(null);
  const header = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ThemeRoot>();
  // While rendering: what had the focus may leave the page together with the dialog's arrival.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : focusPoint(document)));
  const byPlatform = useRef<Element>(null);
  const wanted = useRef(open);
  const close = useCloseRequest(wanted, onBeforeClose, onClosing);
  const press = useBackdropPress(() => dismissible && close());

  const dialogOf = (element: RefObject<HTMLElement | null>) =>
    element.current?.closest('dialog') ?? null;

  function show(dialog = dialogOf(header)) {
    if (!dialog || isShown(dialog)) return;
    const page = dialog.ownerDocument;
    const known = points.get(dialog) ?? opener;
    // Shown again while it was leaving, it may have been opened from somewhere else.
    const stale = !known?.element || (points.has(dialog) && holdsFocus(page));
    points.set(dialog, stale ? focusPoint(page, place.current) : known);
    showModalDialog(dialog);
    byPlatform.current = page.activeElement;
  }

  useLayoutEffect(() => {
    if (place.current) setRoot(themeRoot(place.current));
  }, []);

  useLayoutEffect(() => {
    wanted.current = open;
    const dialog = dialogOf(header);
    if (!dialog) return;
    if (!open) {
      hide(dialog);
      return whenExited(dialog, onExited);
    }
    focusFirst(dialog, byPlatform.current, initialFocus);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open, root]);

  useLayoutEffect(() => {
    const dialog = dialogOf(header);
    if (!dialog) return;
    return () => {
      if (!wanted.current) return;
      wanted.current = false;
      hide(dialog);
      // What got the focus may leave the page in the same breath.
      queueMicrotask(() => giveBack(dialog));
    };
  }, [root]);

  const handlers = {
    onMouseDown(event: MouseEvent<HTMLDialogElement>) {
      props.onMouseDown?.(event);
      press.onMouseDown(event);
    },
    onClick(event: MouseEvent<HTMLDialogElement>) {
      props.onClick?.(event);
      press.onClick(event);
    },
    onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
      props.onKeyDown?.(event);
      if (!isEscape(event)) return;
      // Chromium lets a page keep a dialog open only once; a key that is taken never gets that far.
      event.preventDefault();
      close();
    },
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      props.onCancel?.(event);
      // A file field's `cancel` bubbles up to here.
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      close();
    },
    onClose(event: SyntheticEvent<HTMLDialogElement>) {
      props.onClose?.(event);
      const dialog = event.currentTarget;
      if (event.target !== dialog || isShown(dialog) || !wanted.current) return;
      // The platform closed it: `<form method="dialog">`, or Escape for the second time.
      close();
      queueMicrotask(() => {
        if (!wanted.current || isShown(dialog)) return;
        show(dialog);
        focusFirst(dialog, byPlatform.current, initialFocus);
      });
    },
    // React's events pass through the portal: a form around the dialog must not take these for its own.
    onReset(event: SyntheticEvent<HTMLDialogElement>) {
      (props.onReset as typeof handlers.onReset | undefined)?.(event);
      event.stopPropagation();
    },
    onSubmit(event: SyntheticEvent<HTMLDialogElement>) {
      (props.onSubmit as typeof handlers.onSubmit | undefined)?.(event);
      event.stopPropagation();
    },
  };

  return { place, root, header, show: () => show(), close, handlers };
}

function hide(dialog: HTMLDialogElement) {
  closeModalDialog(dialog);
  giveBack(dialog);
}

/** Where the platform could not give the focus back (its owner is gone or disabled), we find a neighbour. */
function giveBack(dialog: HTMLDialogElement) {
  const page = dialog.ownerDocument;
  const lost = !holdsFocus(page) || page.activeElement?.closest('dialog:not([open])');
  let point = points.get(dialog);
  if (!lost || !point) return;
  // Opened from inside a dialog that is closed by now: back to where that one came from.
  const owner = point.ancestors.find(({ localName }) => localName === 'dialog');
  if (owner && !(owner.isConnected && owner.hasAttribute('open')))
    point = points.get(owner) ?? point;
  returnFocus(page, point);
}

function isEscape(event: KeyboardEvent<HTMLDialogElement>) {
  const { currentTarget, target, nativeEvent } = event;
  return (
    event.key === 'Escape' &&
    !event.defaultPrevented &&
    // That Escape ends the composition of a word.
    !nativeEvent.isComposing &&
    nativeEvent.keyCode !== 229 &&
    // React's events come here from the dialogs inside, too.
    (target as Element).closest('dialog') === currentTarget &&
    !holdsOpenPopover(currentTarget)
  );
}

/** A popup inside is above us, and the platform closes it on Escape. */
function holdsOpenPopover(dialog: Element) {
  try {
    return dialog.querySelector('[popover]:not([popover=manual]):popover-open') !== null;
  } catch {
    return false;
  }
}
