import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Tooltip } from '../../src';
import { openTooltips, setDelay, tooltips } from '../support/tooltips';

// Alone in its file: elsewhere the code is there already.
it('Tooltip opens for who is still there when its code arrives, and Escape closes it', async () => {
  setDelay(20);
  render(
    <Tooltip content="Sends the claim">
      <button>Approve</button>
    </Tooltip>,
  );
  await userEvent.tab();
  expect(screen.getByRole('button')).toHaveFocus();
  await expect.poll(openTooltips).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.poll(tooltips).toEqual([]);
});
