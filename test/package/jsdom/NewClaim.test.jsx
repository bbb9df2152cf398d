import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewClaim } from './NewClaim';

it('sends a new claim', async () => {
  const user = userEvent.setup();
  const onClaim = vi.fn();
  render(<NewClaim onClaim={onClaim} />);
  expect(screen.queryByRole('dialog')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'New claim' }));
  const dialog = screen.getByRole('dialog', { name: 'New claim' });
  expect(dialog.open).toBe(true);

  await user.type(screen.getByRole('textbox', { name: /Work/ }), 'Paper Lanterns');
  await user.click(screen.getByRole('button', { name: 'Send claim' }));
  expect(onClaim).toHaveBeenCalledExactlyOnceWith({ work: 'Paper Lanterns', share: '100' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('closes with Escape and gives the focus back', async () => {
  const user = userEvent.setup();
  render(<NewClaim onClaim={vi.fn()} />);
  const trigger = screen.getByRole('button', { name: 'New claim' });
  await user.click(trigger);
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(trigger);
});
