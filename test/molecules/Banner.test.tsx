import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Banner } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const banner = () => screen.queryByRole('region', { name: 'Maintenance' });
const dismiss = () => userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
/** Each test has another one: dismissals outlive a test. */
let id = 0;
const remembered = () => <Banner title="Maintenance" rememberAs={`test-${id}`} />;

describe('Banner', () => {
  beforeEach(() => {
    id += 1;
  });
  afterEach(() => localStorage.clear());

  itKeepsTheContract(<Banner title="Maintenance">On Sunday</Banner>);

  it('stays when it cannot be dismissed, or its page does not take it away', async () => {
    const onDismiss = vi.fn();
    const { rerender } = render(<Banner title="Maintenance" />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Banner title="Maintenance" onDismiss={onDismiss} />);
    await dismiss();
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(banner()).toBeVisible();
  });

  it('goes when it is dismissed, and does not come back', async () => {
    const { unmount } = render(remembered());
    await dismiss();
    expect(banner()).toBeNull();
    unmount();
    render(remembered());
    expect(banner()).toBeNull();
    expect(localStorage.getItem(`ent-dismissed:test-${id}`)).not.toBeNull();
  });

  it('leaves the focus on the page', async () => {
    render(
      <>
        {remembered()}
        <button type="button">Search</button>
      </>,
    );
    await dismiss();
    await expect.poll(() => document.activeElement?.textContent).toBe('Search');
  });

  it('goes everywhere at once: in another place, in another tab', async () => {
    render(
      <>
        {remembered()}
        {remembered()}
      </>,
    );
    localStorage.setItem(`ent-dismissed:test-${id}`, 'by another tab');
    act(() => void dispatchEvent(new StorageEvent('storage')));
    expect(banner()).toBeNull();
  });

  it('is remembered as long as the page is open where nothing can be stored', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const { unmount } = render(remembered());
    await dismiss();
    unmount();
    render(remembered());
    expect(banner()).toBeNull();
  });

  it('never flashes: markup of a server shows it only if nobody can have dismissed it', async () => {
    expect(renderToString(<Banner title="Maintenance" />)).toContain('Maintenance');
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(remembered());
    expect(container.textContent).toBe('');
    const root = await act(async () => hydrateRoot(container, remembered()));
    expect(banner()).toBeVisible();
    await act(async () => root.unmount());
    container.remove();
  });
});
