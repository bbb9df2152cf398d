import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { approach } from '../../src/atoms/Tooltip/approach';

/** Every tooltip on the page, those that are leaving included. */
export const tooltips = () => [...document.querySelectorAll<HTMLElement>('[role=tooltip]')];

/** Those that are open. */
export const openTooltips = () => tooltips().filter((tooltip) => tooltip.matches(':popover-open'));

const delay = '--ent-motion-duration-delay';

/** How long tooltips wait, in milliseconds. */
export function setDelay(milliseconds: number) {
  document.documentElement.style.setProperty(delay, `${milliseconds}ms`);
}

/** Longer than any test: what waits for it does not happen. */
export const never = 60_000;

/** Takes the pointer away from everything, and waits until what opens tooltips is there and none is in a hurry. */
export async function withoutTooltips() {
  // In this order: the first to come near one waits for what has been loaded by then.
  approach(document.body, new Event('approach'));
  await import('../../src/atoms/Tooltip/hint');
  await userEvent.unhover(document.body);
  await expect.poll(() => tooltips().length, { interval: 10 }).toBe(0);
  await atRest(parseFloat(getComputedStyle(document.documentElement).getPropertyValue(delay)) + 20);
}

/** Lets some milliseconds pass: for tooltips that must not open, or not close, meanwhile. */
export async function atRest(milliseconds: number) {
  const end = performance.now() + milliseconds;
  await expect.poll(() => performance.now(), { interval: 10 }).toBeGreaterThan(end);
}
