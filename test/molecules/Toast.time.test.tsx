import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toast, Toasts } from '../../src';
import { actAlone, button, dismissAll, region, says, toasts, words } from '../support/toasts';

beforeAll(actAlone);
afterEach(dismissAll);

describe('a toast and time', () => {
  it('leaves when its time is up; one with an action never does', async () => {
    render(<Toasts />);
    toast('Brief', { duration: 50 });
    toast('Withdrawn', { undo: () => {}, duration: 50 });
    toast('Not filed', { tone: 'danger' });
    await says('Brief', 'Withdrawn', 'Not filed');
    await says('Withdrawn', 'Not filed');
  });

  it('does not begin its time anew whenever another one changes', async () => {
    render(<Toasts />);
    toast('Brief', { duration: 300 });
    await says('Brief');
    for (let step = 1; step <= 8; step += 1) {
      toast(`${step} of 8`, { duration: Infinity, id: 'import' });
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(words()).toEqual(['8 of 8']);
  });

  it.each([Number.NaN, -5, Infinity, 'soon'])('takes the duration %s', async (duration) => {
    render(<Toasts />);
    toast('Brief', { duration: duration as number });
    if (duration === -5) await waitFor(() => expect(region()).toBeNull());
    else await says('Brief');
  });

  it.each(['pointed at', 'focused', 'on a hidden tab'])('waits while it is %s', async (how) => {
    render(
      <>
        <button>Page</button>
        <Toasts />
      </>,
    );
    toast('Stays', { id: 'stays', duration: Infinity });
    await says('Stays');
    if (how === 'pointed at') await userEvent.hover(toasts()[0]!);
    if (how === 'focused') await userEvent.keyboard('{F6}');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(how === 'on a hidden tab');
    document.dispatchEvent(new Event('visibilitychange'));
    toast('Brief', { id: 'stays', duration: 60 });
    await says('Brief');
    const since = performance.now();
    await expect.poll(() => performance.now() - since).toBeGreaterThan(250);
    expect(words()).toEqual(['Brief']);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    if (how === 'pointed at') await userEvent.hover(button('Page'));
    if (how === 'focused') await userEvent.keyboard('{F6}');
    await says();
    hidden.mockRestore();
  });
});
