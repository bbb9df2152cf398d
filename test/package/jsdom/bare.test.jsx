import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewClaim } from './NewClaim';

it('works without showModal(), which jsdom does not have', async () => {
  expect(HTMLDialogElement.prototype.showModal).toBeUndefined();
  const user = userEvent.setup();
  const onClaim = vi.fn();
  const { unmount } = render(<NewClaim onClaim={onClaim} />);
  await user.click(screen.getByRole('button', { name: 'New claim' }));
  await user.type(screen.getByLabelText(/Work/), 'Harbour at Dusk');
  await user.click(screen.getByText('Send claim'));
  expect(onClaim).toHaveBeenCalledExactlyOnceWith({ work: 'Harbour at Dusk', share: '100' });
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  unmount();
  expect(document.body.innerHTML).toBe('<div></div>');
});
