import { fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toast, Toasts } from '../../src';
import { actAlone, button, dismissAll, region, says, toasts } from '../support/toasts';

beforeAll(actAlone);
afterEach(dismissAll);

describe('a toast and the keyboard', () => {
  const page = (
    <>
      <button key="before">Before</button>
      <button key="after">After</button>
      <Toasts key="toasts" />
    </>
  );

  it.each(['{F6}', '{Escape}'])('is reached by F6 and left by %s', async (key) => {
    render(page);
    button('Before').focus();
    await userEvent.keyboard('{F6}');
    expect(button('Before')).toHaveFocus();
    toast('Claim filed', { undo: () => {} });
    await says('Claim filed');
    // Of the browser, or of the app.
    await userEvent.keyboard('{Control>}{F6}{/Control}');
    expect(button('Before')).toHaveFocus();
    await userEvent.keyboard('{F6}');
    expect(region()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(button('Undo')).toHaveFocus();
    await userEvent.keyboard(key);
    expect(button('Before')).toHaveFocus();
  });

  it('keeps the browser from going elsewhere with F6', async () => {
    render(page);
    toast('Claim filed', { duration: Infinity });
    await says('Claim filed');
    expect(fireEvent.keyDown(button('Before'), { key: 'F6' })).toBe(false);
    expect(region()).toHaveFocus();
  });

  it('goes to the next toast when one goes, and back after the last', async () => {
    render(page);
    button('Before').focus();
    toast('One', { duration: Infinity });
    toast('Two', { duration: Infinity });
    await says('One', 'Two');
    await userEvent.keyboard('{F6}{Tab}{Enter}');
    await says('Two');
    expect(toasts()[0]!.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Enter}');
    await says();
    await expect.poll(() => document.activeElement).toBe(button('Before'));
  });

  it('goes to the first toast when all are shown', async () => {
    render(page);
    for (const name of ['One', 'Two', 'Three', 'Four']) toast(name, { duration: Infinity });
    await says('Two', 'Three', 'Four');
    button('1 more').focus();
    await userEvent.keyboard('{Enter}');
    await says('One', 'Two', 'Three', 'Four');
    expect(toasts()[0]!.contains(document.activeElement)).toBe(true);
  });

  it('goes nearby when what had the focus is gone', async () => {
    const { rerender } = render(page);
    button('Before').focus();
    toast('One', { duration: Infinity });
    await says('One');
    await userEvent.keyboard('{F6}{Tab}');
    rerender(
      <>
        <button key="after">After</button>
        <Toasts key="toasts" />
      </>,
    );
    await userEvent.keyboard('{Escape}');
    expect(button('After')).toHaveFocus();
    await userEvent.keyboard('{F6}');
    rerender(<button key="after">After</button>);
    expect(button('After')).toHaveFocus();
  });
});
