'use client';

import { useLayoutEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import {
  around,
  focusPoint,
  holdsFocus,
  keepFocusIn,
  origins,
  returnFocus,
  themeRoot,
  useBackdropPress,
  whenExited,
  type ThemeRoot,
} from '../../behaviors';
import type { DialogSurfaceProps } from './DialogSurface';
import { focusFirst } from './focusFirst';
import { useCloseRequest } from './useCloseRequest';

type DialogOptions = Omit<
  DialogSurfaceProps,
  'children' | 'className' | 'description' | 'footer' | 'handle' | 'title'
>;

/** Whether a layer is there: a dialog, or a popover that is not leaving. */
const isShown = (layer: Element) => {
  const { isConnected, open, inert } = layer as HTMLDialogElement;
  return isConnected && (open ?? !inert);
};

/** Joins what makes a dialog: its place, its opening and closing, its focus. Returns its attributes, too. */
export function useDialog({
  layer,
  open,
  dismissible,
  initialFocus,
  onBeforeClose,
  onClosing,
  onExited,
  place: given,
  ...props
}: DialogOptions) {
  const place = useRef<HTMLTemplateElement>(null);
  const own = useRef<HTMLDialogElement>(null);
  const [root, setRoot] = useState<ThemeRoot>();
  // While rendering: what had the focus may leave the page together with the dialog's arrival.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : focusPoint()));
  const byPlatform = useRef<Element>(null);
  const wanted = useRef(open);
  const close = useCloseRequest(wanted, onBeforeClose, onClosing);
  const press = useBackdropPress(() => dismissible && close());

  function show(dialog: HTMLDialogElement) {
    if (!dialog.isConnected || isShown(dialog)) return;
    let point = origins.get(dialog) ?? opener;
    // Shown again while it was leaving, it may have been opened from somewhere else.
    if (!point?.element || (origins.has(dialog) && holdsFocus())) {
      point = focusPoint(holdsFocus() ? undefined : place.current);
    }
    const owner = around(point).closest<HTMLElement>('dialog,[popover]');
    origins.set(dialog, { ...point, owner });
    dialog.inert = false;
    layer.show(dialog);
    byPlatform.current = document.activeElement;
  }

  function begin(dialog: HTMLDialogElement) {
    show(dialog);
    focusFirst(dialog, byPlatform.current, initialFocus);
  }

  function hide(dialog: HTMLDialogElement) {
    layer.hide(dialog);
    // What leaves is no place for the focus.
    dialog.inert = true;
    giveBack(dialog);
  }

  // Refs are set in the order of the tree: the head has the dialog opened before React comes to the body
  // and gives the focus to a field with `autoFocus`.
  const [header] = useState(() => (element: HTMLElement | null) => {
    const dialog = element && (element.parentElement as HTMLDialogElement);
    own.current = dialog;
    if (!dialog) return;
    keepFocusIn(dialog, element.firstElementChild as HTMLElement);
    if (wanted.current) show(dialog);
  });

  useLayoutEffect(() => {
    setRoot(
      themeRoot(
        given?.isConnected ? given : place.current!,
        // The platform closes a popover when a dialog opens, unless that stands in it; and what is not modal itself is
        // out of reach outside of one that is.
        place.current!.closest(`${props.popover ? 'dialog,' : ''}[popover=auto]`) ?? undefined,
      ),
    );
    return () => {
      const dialog = own.current;
      if (!dialog) return;
      if (wanted.current) {
        wanted.current = false;
        hide(dialog);
      }
      // What got the focus may leave the page in the same breath, or while the dialog leaves.
      queueMicrotask(() => giveBack(dialog));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    wanted.current = open;
    const dialog = own.current;
    if (!dialog) return;
    if (!open) {
      hide(dialog);
      return whenExited(dialog, onExited);
    }
    begin(dialog);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open, root]);

  // React's events pass through the portal: a form around the dialog must not take these for its own.
  const keep = (event: SyntheticEvent) => event.stopPropagation();

  const attributes = {
    ...root?.attributes,
    ...props,
    onMouseDown: after(props.onMouseDown, press.onMouseDown),
    onClick: after(props.onClick, press.onClick),
    onReset: after(props.onReset, keep),
    onSubmit: after(props.onSubmit, keep),
    onKeyDown: after(props.onKeyDown, (event) => {
      if (!isEscape(event)) return;
      // Chromium lets a page keep a dialog open only once; a key that is taken never gets that far.
      event.preventDefault();
      close();
    }),
    onCancel: after(props.onCancel, (event) => {
      // A file field's `cancel` bubbles up to here.
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      close();
    }),
    onClose: after(props.onClose, (event) => {
      const dialog = event.currentTarget;
      if (event.target !== dialog || isShown(dialog) || !wanted.current) return;
      // The platform closed it: `<form method="dialog">`, or Escape for the second time.
      close();
      queueMicrotask(() => {
        if (wanted.current && !isShown(dialog)) begin(dialog);
      });
    }),
  };

  return { place, container: root?.container, header, close, attributes };
}

function after<Event extends SyntheticEvent>(
  first: ((event: Event) => void) | undefined,
  own: (event: Event) => void,
) {
  return (event: Event) => {
    first?.(event);
    own(event);
  };
}

/** Where the platform could not give the focus back (its owner is gone or disabled), we find a neighbour. */
function giveBack(dialog: HTMLDialogElement) {
  const outer = document.activeElement?.closest('dialog');
  let point = origins.get(dialog);
  if (!point || (holdsFocus() && !(outer && !isShown(outer)))) return;
  // Opened from inside a layer that is closed by now: back to where that one came from.
  if (point.owner && !isShown(point.owner)) point = origins.get(point.owner) ?? point;
  returnFocus(point);
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
