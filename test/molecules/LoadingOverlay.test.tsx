import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LoadingOverlay, type LoadingOverlayProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const page = (props: LoadingOverlayProps) => (
  <StrictMode>
    <LoadingOverlay delay={0} data-testid="overlay" {...props}>
      <input aria-label="Title" />
      <button type="button">Save</button>
    </LoadingOverlay>
    <button type="button">Help</button>
  </StrictMode>
);
const title = () => screen.getByLabelText('Title');
const shown = () => screen.findByText('Loading', { selector: '[aria-hidden] , [aria-hidden] *' });

describe('LoadingOverlay', () => {
  itKeepsTheContract(<LoadingOverlay>12 works</LoadingOverlay>);
  itKeepsTheContract(
    <LoadingOverlay loading delay={0}>
      12 works
    </LoadingOverlay>,
  );

  it('puts what it covers out of reach', async () => {
    render(page({ loading: true }));
    await userEvent.tab();
    expect(screen.getByText('Help')).toHaveFocus();
    expect(title().closest('[inert]')).toHaveAttribute('aria-busy', 'true');
  });

  it('keeps a focus inside, and gives it back', async () => {
    const { rerender } = render(page({}));
    await userEvent.click(title());
    rerender(page({ loading: true }));
    expect(screen.getByTestId('overlay')).toContainElement(document.activeElement as HTMLElement);
    expect(title()).not.toHaveFocus();
    rerender(page({}));
    await expect.poll(() => document.activeElement).toBe(title());
  });

  it('gives the focus to a neighbour of what has gone meanwhile', async () => {
    const fields = (all: boolean, loading: boolean) => (
      <LoadingOverlay loading={loading}>
        {all && <input aria-label="Title" />}
        <button type="button">Save</button>
      </LoadingOverlay>
    );
    const { rerender } = render(fields(true, false));
    await userEvent.click(title());
    rerender(fields(true, true));
    rerender(fields(false, false));
    await expect.poll(() => document.activeElement).toBe(screen.getByText('Save'));
  });

  it('leaves a focus alone that people have moved', async () => {
    const { rerender } = render(page({}));
    await userEvent.click(title());
    rerender(page({ loading: true }));
    screen.getByText('Help').focus();
    rerender(page({}));
    await Promise.resolve();
    expect(screen.getByText('Help')).toHaveFocus();
  });

  it('shows and says nothing for ever where it is never to', async () => {
    render(page({ loading: true, delay: Infinity }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('shows and says nothing at first, and then what is going on', async () => {
    const { rerender } = render(page({ loading: true, delay: 1_000_000 }));
    expect(screen.queryByText('Loading')).toBeNull();
    rerender(page({ loading: true, label: 'Saving shares' }));
    await expect.poll(() => screen.getByRole('status').textContent).toBe('Saving shares');
    rerender(page({}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('moves nothing', async () => {
    const { rerender } = render(page({}));
    const before = screen.getByTestId('overlay').getBoundingClientRect();
    rerender(page({ loading: true }));
    await shown();
    expect(screen.getByTestId('overlay').getBoundingClientRect()).toEqual(before);
  });
});
