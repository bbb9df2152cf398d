import { act, render, waitFor } from '@testing-library/react';
import { Activity, Suspense, use, type ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { left, openAtOnce, opened, overlays, page } from '../support/overlays';
import { setDelay, withoutTooltips } from '../support/tooltips';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});
beforeEach(async () => {
  setDelay(0);
  await withoutTooltips();
});

/** What stands between the two buttons: the opener. */
const place = () => document.querySelector('main > :nth-last-child(2)');
const visible = (element: Element | null) => element?.checkVisibility() === true;

describe.each(overlays)('$name and React', (overlay) => {
  it('hides with an Activity, gives the focus to the page, and can be opened again after', async () => {
    const shown = (mode: 'visible' | 'hidden') =>
      page(<Activity mode={mode}>{overlay.draw({})}</Activity>);
    const { rerender } = render(shown('visible'));
    await opened(overlay);
    rerender(shown('hidden'));
    await waitFor(() => expect(visible(overlay.find())).toBe(false));
    if (!overlay.outside) {
      await waitFor(() =>
        expect(document.activeElement!.textContent).toMatch(/^(?:Before|After)$/),
      );
    }
    rerender(shown('visible'));
    await waitFor(() => expect(visible(place())).toBe(true));
    // What was open for its state is open again; else it opens as before.
    if (!visible(overlay.find())) await opened(overlay);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(visible(overlay.find())).toBe(false));
  });

  it('hides with a boundary that suspends, and comes back or can be opened again', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const Late = ({ children }: { children?: ReactNode }) => children ?? use(promise);
    const shown = (late: ReactNode) =>
      page(
        <Suspense fallback="Loading">
          {overlay.draw({})}
          {late}
        </Suspense>,
      );
    const { rerender } = render(shown(<Late>Here</Late>));
    await opened(overlay);
    await act(async () => rerender(shown(<Late />)));
    await waitFor(() => expect(visible(overlay.find())).toBe(false));
    await act(async () => resolve('Here'));
    await waitFor(() => expect(visible(place())).toBe(true));
    if (!visible(overlay.find())) await opened(overlay);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(visible(overlay.find())).toBe(false));
  });

  it('ends as it should after twenty toggles in a breath', async () => {
    render(page(overlay.draw({})));
    for (let turn = 0; turn < 10; turn += 1) {
      await openAtOnce(overlay);
      await userEvent.keyboard('{Escape}');
    }
    await left(overlay);
    expect(document.activeElement).not.toBe(document.body);
    await opened(overlay);
  });
});
