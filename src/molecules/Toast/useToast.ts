'use client';

import { useSyncExternalStore } from 'react';
import { toast, type ShowToast } from './toast';
import { toastStore, type ToastEntry } from './toastStore';

const none: readonly ToastEntry[] = [];

/** The toasts of the page, the newest last. */
export function useToastEntries(): readonly ToastEntry[] {
  return useSyncExternalStore(toastStore.subscribe, toastStore.get, () => none);
}

/** What a component can know of the toasts, and do with them. */
export interface ToastState {
  /** How many there are, those that wait included. */
  count: number;
  /** Shows one: the same function as the exported `toast`. */
  toast: ShowToast;
}

/** `toast`, and how many there are: for a bell in the head of the page. Who only shows toasts imports `toast`. */
export function useToast(): ToastState {
  return { count: useToastEntries().filter(({ leaving }) => !leaving).length, toast };
}
