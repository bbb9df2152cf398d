import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Tooltip } from '../../src';
import { atRest, openTooltips, setDelay } from '../support/tooltips';

/** What opens tooltips, on a network that is as slow as the test wants it to be. */
const network = vi.hoisted(() => ({ arrive: () => {} }));
vi.mock('../../src/atoms/Tooltip/hint', async (original) => {
  await new Promise<void>((resolve) => (network.arrive = resolve));
  return original();
});

const finger = (type: 'touchStart' | 'touchEnd', ...touchPoints: object[]) =>
  cdp().send('Input.dispatchTouchEvent', { type, touchPoints } as never);

// Alone in its file: elsewhere the code is there already.
it('Tooltip opens under a finger that is still there when its code arrives', async () => {
  setDelay(20);
  render(
    <Tooltip content="Sends the claim">
      <button style={{ margin: 200 }}>Approve</button>
    </Tooltip>,
  );
  const { x, y, width, height } = screen.getByRole('button').getBoundingClientRect();
  // Vitest shows the page in a frame.
  const frame = frameElement!.getBoundingClientRect();
  await finger('touchStart', { x: frame.x + x + width / 2, y: frame.y + y + height / 2 });
  await atRest(200);
  network.arrive();
  await expect.poll(openTooltips).toHaveLength(1);
  await finger('touchEnd');
  expect(openTooltips()).toHaveLength(1);
});
