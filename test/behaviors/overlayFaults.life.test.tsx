import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addStyles } from '../support/addStyles';
import { left, opened, overlays, page } from '../support/overlays';
import { setDelay, withoutTooltips } from '../support/tooltips';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});
beforeEach(async () => {
  setDelay(0);
  await withoutTooltips();
});

const attributesOf = (element: Element) => element.getAttributeNames().toSorted().join();
const traces = () =>
  [document.documentElement, document.body, ...document.body.children]
    .map((element) => `${element.tagName} ${attributesOf(element)}`)
    .join('\n');

const endless =
  '@keyframes on { to { rotate: 1turn } } dialog, [popover] { animation: on 1s infinite !important }';

describe.each(overlays)('$name, its life', (overlay) => {
  it('leaves nothing behind when it goes while it is open', async () => {
    const { rerender } = render(page(null));
    const before = traces();
    rerender(page(overlay.draw({})));
    await opened(overlay);
    rerender(page(null));
    await left(overlay);
    expect(traces()).toBe(before);
  });

  it('leaves nothing behind when it goes while it leaves', async () => {
    addStyles(endless);
    const { rerender } = render(page(null));
    const before = traces();
    rerender(page(overlay.draw({})));
    await opened(overlay);
    await userEvent.keyboard('{Escape}');
    rerender(page(null));
    await left(overlay);
    expect(traces()).toBe(before);
  });

  it('has gone in the end, though its exit never ends', async () => {
    addStyles(endless);
    render(page(overlay.draw({})));
    await opened(overlay);
    // As the key is let go: a busy machine may come back from pressing it after the exit was given up.
    const leaving = new Promise((resolve) => {
      const look = () => resolve(overlay.find());
      document.addEventListener('keyup', look, { capture: true, once: true });
    });
    await userEvent.keyboard('{Escape}');
    expect(await leaving).not.toBeNull();
    await left(overlay);
  });

  it('opens and closes in StrictMode', async () => {
    render(<StrictMode>{page(overlay.draw({}))}</StrictMode>);
    for (let turn = 0; turn < 3; turn += 1) {
      await opened(overlay);
      await userEvent.keyboard('{Escape}');
      await left(overlay);
    }
  });
});
