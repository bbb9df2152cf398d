import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/** Every tooltip on the page, those that are leaving included. */
export const tooltips = () => [...document.querySelectorAll<HTMLElement>('[role=tooltip]')];

/** Those that are open. */
export const openTooltips = () => tooltips().filter((tooltip) => tooltip.matches(':popover-open'));

/** Takes the pointer away from everything, and waits until no tooltip is in a hurry. */
export async function withoutTooltips() {
  await userEvent.unhover(document.body);
  await expect.poll(() => tooltips().length).toBe(0);
  await atRest(350);
}

/** Lets some milliseconds pass: for tooltips that must not open, or not close, meanwhile. */
export async function atRest(milliseconds: number) {
  const end = performance.now() + milliseconds;
  await expect.poll(() => performance.now()).toBeGreaterThan(end);
}
