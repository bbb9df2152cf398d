import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Tooltip } from '../../src';
import { atRest, openTooltips, setDelay, tooltips } from '../support/tooltips';

/** What opens tooltips, on a network that is as slow as the test wants it to be. */
const network = vi.hoisted(() => ({ arrive: () => {} }));
vi.mock('../../src/atoms/Tooltip/hint', async (original) => {
  await new Promise<void>((resolve) => (network.arrive = resolve));
  return original();
});

const button = (name: string) => screen.getByRole('button', { name });
const about = (name: string) => (
  <Tooltip content={`About ${name}`} key={name}>
    <button>{name}</button>
  </Tooltip>
);

/** Puts a finger on something, draws it away, which scrolls, and lifts it. */
async function scroll(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  // Vitest shows the page in a frame.
  const frame = frameElement!.getBoundingClientRect();
  const finger = (type: string, down: number) =>
    cdp().send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: frame.x + x + width / 2, y: frame.y + y + height / 2 + down }],
    } as never);
  await finger('touchStart', 0);
  for (const down of [20, 40, 60]) await finger('touchMove', down);
  await finger('touchEnd', 60);
}

// Alone in its file: elsewhere the code is there already.
it('Tooltip stays away from who has gone on, pressed or scrolled before its code arrived', async () => {
  setDelay(20);
  const { rerender } = render(['Reject', 'Return', 'Withdraw', 'Approve'].map(about));
  await userEvent.hover(button('Reject'));
  for (const name of ['Reject', 'Return', 'Withdraw']) {
    await userEvent.tab();
    expect(button(name)).toHaveFocus();
  }
  rerender(['Reject', 'Return', 'Approve'].map(about));
  await userEvent.click(button('Approve'));
  await scroll(button('Return'));
  network.arrive();
  await atRest(100);
  expect(tooltips()).toEqual([]);

  await userEvent.unhover(button('Approve'));
  await userEvent.tab({ shift: true });
  await expect
    .poll(() => openTooltips().map((popup) => popup.textContent))
    .toEqual(['About Return']);
});
