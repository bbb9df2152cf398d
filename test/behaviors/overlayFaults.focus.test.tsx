import { render, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addStyles } from '../support/addStyles';
import { left, opened, opener, overlays, page } from '../support/overlays';
import { setDelay, withoutTooltips } from '../support/tooltips';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});
beforeEach(async () => {
  setDelay(0);
  await withoutTooltips();
});

const keepsFocus = () => waitFor(() => expect(document.activeElement).not.toBe(document.body));

/** What leaves takes so long that it is still there when the next line runs, however busy the machine is. */
const leaveSlowly = () => addStyles('*, ::backdrop { transition-duration: 5s !important }');

const takesFocusIn = overlays.filter(({ outside }) => !outside);

describe.each(overlays)('$name, the focus', (overlay) => {
  it('returns to the opener', async () => {
    render(page(overlay.draw({})));
    await opened(overlay);
    await userEvent.keyboard('{Escape}');
    await left(overlay);
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement!.closest('main')).not.toBeNull();
  });
});

describe.each(takesFocusIn)('$name, the focus, when the opener is lost', (overlay) => {
  it.each([{ disabled: true }, { hidden: true }])(
    'goes to a neighbour of an opener that is %o meanwhile',
    async (fate) => {
      const { rerender } = render(page(overlay.draw({})));
      await opened(overlay);
      rerender(page(overlay.draw(fate)));
      await userEvent.keyboard('{Escape}');
      await left(overlay);
      await keepsFocus();
      expect(document.activeElement).not.toBe(opener());
      expect(document.activeElement!.textContent).toMatch(/^(?:Before|After)$/);
    },
  );

  it('goes to a neighbour when both go', async () => {
    const { rerender } = render(page(overlay.draw({})));
    await opened(overlay);
    rerender(page(null));
    await keepsFocus();
    expect(document.activeElement!.textContent).toMatch(/^(?:Before|After)$/);
  });

  it('goes to a neighbour when both go while it leaves', async () => {
    const { rerender } = render(page(overlay.draw({})));
    await opened(overlay);
    leaveSlowly();
    await userEvent.keyboard('{Escape}');
    rerender(page(null));
    await keepsFocus();
    expect(document.activeElement!.textContent).toMatch(/^(?:Before|After)$/);
  });
});
