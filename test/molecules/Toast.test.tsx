import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toast, Toasts, useToast } from '../../src';
import { en, LocaleProvider, pseudoMessages } from '../../src/locale';
import { expectNoViolations } from '../support/axe';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { actAlone, button, dismissAll, region, says, toasts } from '../support/toasts';

beforeAll(actAlone);
afterEach(dismissAll);

describe('Toasts', () => {
  describe('as every component', () => {
    beforeEach(() => void toast('Claim filed', { duration: Infinity }));
    itKeepsTheContract(<Toasts />, {
      root: () => [...document.querySelectorAll('section[popover]')].at(-1)!,
    });
  });

  it('says what has happened, politely, and axe is content', async () => {
    render(<Toasts />);
    expect(region()).toBeNull();
    for (const tone of ['neutral', 'success', 'info'] as const)
      toast(`Claim filed, ${tone}`, { tone, description: 'ICE has it.' });
    await says(
      'Claim filed, neutralICE has it.',
      'Claim filed, successICE has it.',
      'Claim filed, infoICE has it.',
    );
    expect(region().matches(':popover-open')).toBe(true);
    expect(document.querySelector('ol')).toHaveAttribute('aria-live', 'polite');
    // Words and description are heard as one.
    expect(document.querySelectorAll('ol > li > [aria-atomic]')).toHaveLength(3);
    expect(screen.queryByRole('alert')).toBeNull();
    await Promise.all(
      toasts().flatMap((item) => item.getAnimations().map(({ finished }) => finished)),
    );
    await expectNoViolations(document.body);
  });

  it('interrupts for what is wrong, and for what says so', async () => {
    render(<Toasts />);
    toast('Not filed', { tone: 'danger' });
    toast('Session ends', { assertive: true });
    await expect.poll(() => screen.queryAllByRole('alert').length).toBe(2);
  });

  it('shows equal words once, and changes a toast by its id', async () => {
    render(<Toasts />);
    const first = toast('Saved');
    expect(toast('Saved')).toBe(first);
    const id = toast('3 of 10', { id: 'import' });
    await says('Saved', '3 of 10');
    toast('10 of 10', { id });
    await says('Saved', '10 of 10');
    toast.dismiss(first);
    await says('10 of 10');
  });

  it('keeps a burst of 500 to three, and counts those that wait', async () => {
    render(<Toasts />);
    for (let index = 1; index <= 500; index += 1) toast(`Work ${index} imported`);
    await says('Work 498 imported', 'Work 499 imported', 'Work 500 imported');
    await userEvent.click(button('17 more'));
    expect(toasts()).toHaveLength(20);
    expect(region().getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight);
    toast('One more');
    await userEvent.click(toasts().at(-1)!.querySelector('button')!);
    toast.dismiss();
    await says();
  });

  it('loses nothing in a burst that stays until people have answered', async () => {
    render(<Toasts />);
    toast('Not filed', { tone: 'danger' });
    for (let index = 1; index <= 40; index += 1) toast(`Work ${index} imported`);
    await userEvent.click(await screen.findByRole('button', { name: '18 more' }));
    expect(toasts()[0]).toHaveTextContent('Not filed');
  });

  it('counts as the language around it does', async () => {
    render(
      <LocaleProvider locale="ar-EG" messages={en}>
        <Toasts />
      </LocaleProvider>,
    );
    for (let index = 1; index <= 5; index += 1) toast(`Work ${index} imported`);
    await expect.element(page.getByRole('button', { name: '٢ more' })).toBeVisible();
  });

  it('dismisses all at once', async () => {
    render(<Toasts />);
    for (let index = 1; index <= 9; index += 1) toast(`Work ${index} imported`);
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss all' }));
    await says();
    await waitFor(() => expect(region()).toBeNull());
  });

  it('runs its action once and goes; stays when the handler says so', async () => {
    render(<Toasts />);
    const retry = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const undo = vi.fn();
    toast('Not filed', { action: { label: 'Try again', onClick: retry } });
    toast('Claim withdrawn', { undo });
    toast('Claim withdrawn', { undo });
    await says('Not filed', 'Claim withdrawn', 'Claim withdrawn');
    await userEvent.click(button('Try again'));
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(retry).toHaveBeenCalledOnce();
    expect(undo).toHaveBeenCalledOnce();
    await says('Not filed', 'Claim withdrawn');
  });

  it('tells how a promise fares, and gives it back', async () => {
    render(<Toasts />);
    const { promise, resolve } = Promise.withResolvers<number>();
    const messages = {
      loading: 'Importing…',
      success: (count: number) => `${count} works imported`,
      error: (reason: unknown) => `Not imported: ${String(reason)}`,
    };
    expect(toast.promise(promise, messages)).toBe(promise);
    await says('Importing…');
    expect(toasts()[0]).toHaveAttribute('aria-busy', 'true');
    resolve(12);
    await says('12 works imported');
    await toast.promise(Promise.reject(new Error('offline')), messages).catch(() => {});
    await says('12 works imported', 'Not imported: Error: offline');
  });

  it('goes when nobody knows how a promise fared', async () => {
    render(<Toasts />);
    const said = vi.fn((event: Event) => event.stopImmediatePropagation());
    window.addEventListener('unhandledrejection', said, { capture: true, once: true });
    const { promise, resolve } = Promise.withResolvers<void>();
    void toast.promise(promise, {
      loading: 'Importing…',
      success() {
        throw new Error('No such claim');
      },
      error: 'Not imported',
    });
    await says('Importing…');
    resolve();
    await says();
    await waitFor(() => expect(said).toHaveBeenCalledOnce());
    takeConsole();
  });

  it('speaks the language around it', async () => {
    const messages = pseudoMessages(en);
    render(
      <LocaleProvider locale="en-XA" messages={messages}>
        <Toasts />
      </LocaleProvider>,
    );
    toast('Saved', { undo: () => {} });
    expect(await screen.findByRole('button', { name: messages.toastUndo as string })).toBeVisible();
    expect(region()).toHaveAccessibleName(messages.toastRegion as string);
  });

  it('does nothing on a server, and renders a place there', () => {
    expect(renderToString(<Toasts />)).toBe('<template></template>');
  });

  it('falls back for an unknown tone, with one warning', async () => {
    render(<Toasts />);
    toast('Saved', { tone: 'loud' } as object);
    await says('Saved');
    expect(takeConsole()).toEqual([expect.stringContaining('toast tone does not know "loud"')]);
  });

  it.each([null, false, 0, '', [[null], 'Text'], <>Text</>])(
    'shows the message %j',
    async (message) => {
      render(<Toasts />);
      toast(message, { description: message });
      await expect.poll(() => toasts().length).toBe(1);
    },
  );

  it('survives its page: a route that goes and comes finds it again', async () => {
    const { rerender } = render(<Toasts key="one" />);
    toast('Saved', { duration: Infinity });
    await says('Saved');
    rerender(<p>Another route</p>);
    expect(region()).toBeNull();
    rerender(<Toasts key="two" />);
    await says('Saved');
  });

  it('warns where there is nobody to show it', async () => {
    const said: string[] = [];
    toast('Saved');
    await expect.poll(() => said.push(...takeConsole())).toBe(1);
    expect(said).toEqual([expect.stringContaining('there is no <Toasts /> on the page')]);
  });

  it('leaves an id to the page, however short it is', async () => {
    render(<Toasts />);
    const own = toast('Claim withdrawn', { undo: () => {} });
    toast('Work saved', { id: own.replaceAll(/\D/g, '') });
    await says('Claim withdrawn', 'Work saved');
  });

  it('tells a component how many there are', async () => {
    const Bell = () => <p>{useToast().count} new</p>;
    render(<Bell />);
    toast('Saved');
    toast('Filed');
    await screen.findByText('2 new');
  });
});
