import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
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

// Alone in its file: elsewhere the code is there already.
it('Tooltip stays away from who has gone on, or pressed, before its code arrived', async () => {
  setDelay(20);
  const { rerender } = render(['Reject', 'Return', 'Withdraw', 'Approve'].map(about));
  await userEvent.hover(button('Reject'));
  for (const name of ['Reject', 'Return', 'Withdraw']) {
    await userEvent.tab();
    expect(button(name)).toHaveFocus();
  }
  rerender(['Reject', 'Return', 'Approve'].map(about));
  await userEvent.click(button('Approve'));
  network.arrive();
  await atRest(100);
  expect(tooltips()).toEqual([]);

  await userEvent.unhover(button('Approve'));
  await userEvent.tab({ shift: true });
  await expect
    .poll(() => openTooltips().map((popup) => popup.textContent))
    .toEqual(['About Return']);
});
