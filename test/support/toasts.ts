import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { toast } from '../../src';

/** The toasts that people see, oldest first; those that leave are none any more. */
export const toasts = () => [...document.querySelectorAll<HTMLElement>('ol > li:not([inert])')];

/** What each of them says. */
export const words = () => toasts().map((item) => item.querySelector('div')!.textContent);

/** Waits until they say that, and nothing else. */
export const says = (...expected: string[]) => expect.poll(words).toEqual(expected);

export const button = (name: string) => screen.getByRole('button', { name });

/** Where they stand; `null` while there is none. */
export const region = () => document.querySelector<HTMLElement>('section[popover]')!;

/** For `beforeAll`: toasts come without React being told. */
export function actAlone() {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
}

/** For `afterEach`. */
export async function dismissAll() {
  toast.dismiss();
  await expect.poll(toasts).toEqual([]);
}
