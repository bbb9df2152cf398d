import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorState } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const retry = () => screen.getByRole('button', { name: 'Try again' });
const copy = () => screen.getByRole('button', { name: 'Copy report ID' });

describe('ErrorState', () => {
  itKeepsTheContract(
    <ErrorState live level={2} onRetry={() => {}} reportId="7f3a-90c2">
      The server did not answer.
    </ErrorState>,
  );

  it('says by itself that something could not be loaded', () => {
    render(<ErrorState live />);
    expect(screen.getByRole('alert')).toHaveTextContent('This could not be loaded');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(['resolve', 'reject'] as const)('is busy until the promises %s', async (end) => {
    const work = Promise.withResolvers<void>();
    const onRetry = vi.fn(() => work.promise);
    render(<ErrorState onRetry={onRetry} />);
    await userEvent.click(retry());
    expect(retry()).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onRetry).toHaveBeenCalledOnce();
    await act(async () => work[end]());
    expect(retry()).not.toHaveAttribute('aria-busy');
    expect(retry()).toHaveFocus();
  });

  it('is busy for as long as it is told', () => {
    const { rerender } = render(<ErrorState onRetry={() => {}} retrying />);
    expect(retry()).toHaveAttribute('aria-busy', 'true');
    rerender(<ErrorState onRetry={() => {}} />);
    expect(retry()).not.toHaveAttribute('aria-busy');
  });

  it('leaves the focus nearby when what failed takes its place', async () => {
    function Page() {
      const [failed, setFailed] = useState(true);
      return (
        <main>
          {failed ? <ErrorState onRetry={() => setFailed(false)} /> : <p>12 works</p>}
          <button type="button">Export</button>
        </main>
      );
    }
    render(<Page />);
    await userEvent.click(retry());
    await expect.poll(() => document.activeElement?.textContent).toBe('Export');
  });

  it('copies the report id, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<ErrorState reportId="7f3a-90c2" />);
    await userEvent.click(copy());
    expect(write).toHaveBeenCalledWith('7f3a-90c2');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
    await userEvent.tab();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('selects the report id where pages may not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<ErrorState reportId="7f3a-90c2" />);
    await userEvent.click(copy());
    await expect.poll(() => getSelection()?.toString()).toBe('7f3a-90c2');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
