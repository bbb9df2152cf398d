import type { ReactNode } from 'react';
import { warnOnce } from '../../behaviors';
import type { ToastOptions } from './toast';

/** A toast in the queue. */
export interface ToastEntry extends ToastOptions {
  id: string;
  message: ReactNode;
  tone: NonNullable<ToastOptions['tone']>;
  /** The milliseconds it still has. */
  left: number;
  /** People see it. */
  shown?: boolean;
  /** It goes when its exit has ended. */
  leaving?: boolean;
}

/** So many may wait; of more, those that came first are given up, unless they wait for an answer. */
const longest = 20;

/** How long nobody may show them before a developer is told, in milliseconds. */
const patience = 1000;

let toasts: readonly ToastEntry[] = [];
const listeners = new Set<() => void>();

function set(next: readonly ToastEntry[]) {
  let spare = next.filter(({ left }) => left < Infinity).length - longest;
  toasts = next.filter(({ left }) => left === Infinity || (spare -= 1) < 0);
  for (const listener of listeners) listener();
}

function warnIfNobodyShows() {
  if (process.env.NODE_ENV !== 'production' && listeners.size === 0) {
    setTimeout(() => {
      if (listeners.size > 0 || toasts.length === 0) return;
      warnOnce(
        'toast without Toasts',
        'toast() was called, but there is no <Toasts /> on the page, so nobody sees it. Put one beside your app.',
      );
    }, patience);
  }
}

/** The toasts of the page. They live outside React: any code may call, and no route takes them along. */
export const toastStore = {
  get: (): readonly ToastEntry[] => toasts,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Adds a toast, or puts it in the place of the one with its id. */
  put(entry: ToastEntry): void {
    // A server has one memory for all its visitors.
    if (typeof document === 'undefined') return;
    const there = toasts.some(({ id, leaving }) => id === entry.id && !leaving);
    if (there) set(toasts.map((toast) => (toast.id === entry.id ? entry : toast)));
    else set([...toasts.filter(({ id }) => id !== entry.id), entry]);
    warnIfNobodyShows();
  },

  /** Lets a toast leave, or all. */
  dismiss(this: void, id?: string): void {
    part((toast) => id == null || toast.id === id);
  },

  /** People see it, until the returned function is called. */
  show(entry: ToastEntry): () => void {
    entry.shown = true;
    return () => {
      entry.shown = false;
      if (entry.leaving) toastStore.remove(entry);
    };
  },

  /** It has left. */
  remove(entry: ToastEntry): void {
    set(toasts.filter((toast) => toast !== entry));
  },

  /** Lets those leave whose time is up. */
  expire(): void {
    // A timer may be early by a little.
    part(({ left }) => left < 10);
  },
};

/** Those that nobody sees go at once. */
function part(goes: (toast: ToastEntry) => boolean) {
  const stay = toasts.filter((toast) => toast.shown || !goes(toast));
  set(stay.map((toast) => (goes(toast) ? { ...toast, leaving: true } : toast)));
}
