import type { MouseEvent, ReactNode } from 'react';
import { toastStore } from './toastStore';

/** What can be done about a toast: one thing, in a word or two. */
export interface ToastAction {
  label: string;
  /** The toast goes afterwards, unless the event's default is prevented. */
  onClick: (event: MouseEvent<HTMLButtonElement>) => void;
}

export interface ToastOptions {
  /** Of the toast to change; where there is none yet, it is added. Equal words need none: they show once. */
  id?: string;
  /** A sentence below the message. */
  description?: ReactNode;
  /**
   * What it means, in a colour and a drawing. `danger` stays until it is dismissed and is read out at once.
   * @default 'neutral'
   */
  tone?: 'neutral' | 'success' | 'warning' | 'danger' | 'info';
  /** A toast with an action never leaves by itself. */
  action?: ToastAction;
  /** Takes back what was done: an action named “Undo” in the language of the page. */
  undo?: () => void;
  /**
   * How long it stays, in milliseconds; the clock stands while people point at the toasts, have the focus in
   * them, or look at another tab. `Infinity` leaves it to them.
   * @default 6000
   */
  duration?: number;
  /**
   * Interrupts what is being read out. By default only `danger` does.
   */
  assertive?: boolean;
  /**
   * It is about something that is still under way: a turning ring, and no time limit.
   * @default false
   */
  loading?: boolean;
}

/** What to say while a promise is pending, and when it has settled. */
export interface ToastPromiseMessages<Value> {
  loading: ReactNode;
  success: ReactNode | ((value: Value) => ReactNode);
  error: ReactNode | ((reason: unknown) => ReactNode);
}

export interface ShowToast {
  /** Shows a message, and returns the id by which it can be changed and dismissed. */
  (message: ReactNode, options?: ToastOptions): string;
  /** Takes a toast away, or all of them. */
  dismiss: (id?: string) => void;
  /** Shows how a promise fares, in one toast. Returns the promise. */
  promise: <Value>(
    promise: Promise<Value>,
    messages: ToastPromiseMessages<Value>,
    options?: ToastOptions,
  ) => Promise<Value>;
}

let count = 0;

function show(message: ReactNode, options: ToastOptions = {}): string {
  const { tone = 'neutral', description, action, undo, loading } = options;
  const words = [message, description].every((part) => part == null || typeof part === 'string');
  const once = words && !action && !undo && !loading;
  const id =
    options.id ?? (once ? [tone, message, description].join(' ') : `toast-${(count += 1)}`);
  const stays = action ?? undo ?? (loading || (tone === 'danger' && options.duration == null));
  const given = Number(options.duration ?? 6000);
  toastStore.put({
    assertive: tone === 'danger',
    ...options,
    id,
    message,
    tone,
    left: stays || Number.isNaN(given) ? Infinity : given,
  });
  return id;
}

function follow<Value>(
  promise: Promise<Value>,
  { loading, success, error }: ToastPromiseMessages<Value>,
  options?: ToastOptions,
): Promise<Value> {
  const id = show(loading, { ...options, loading: true });
  const tell =
    <Outcome>(what: ReactNode | ((outcome: Outcome) => ReactNode), how: ToastOptions) =>
    (outcome: Outcome) =>
      show(typeof what === 'function' ? what(outcome) : what, { ...how, id });
  promise
    .then(
      tell(success, { tone: 'success', ...options }),
      tell(error, { ...options, tone: 'danger' }),
    )
    .catch((fault: unknown) => {
      // Nobody knows what to say, and nothing is under way any more.
      toastStore.dismiss(id);
      throw fault;
    });
  return promise;
}

/**
 * Tells people what has happened, without taking them from what they do. Shown by the one `Toasts` of the
 * page, above open dialogs too. It may be called from anywhere in the browser; on a server it does nothing.
 *
 * For what must be answered use `confirm()`; for what stays true, `InlineAlert`.
 */
export const toast: ShowToast = /* @__PURE__ */ Object.assign(show, {
  dismiss: toastStore.dismiss,
  promise: follow,
});
