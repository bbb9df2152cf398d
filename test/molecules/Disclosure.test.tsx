import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Disclosure } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const history = (
  <Disclosure label="History" data-testid="details">
    <button type="button">Undo</button>
  </Disclosure>
);
const details = () => screen.getByTestId<HTMLDetailsElement>('details');

describe('Disclosure', () => {
  itKeepsTheContract(<Disclosure label="History">Registered in 1905</Disclosure>);
  itKeepsTheContract(
    <Disclosure label="History" level={3} open onOpenChange={() => {}}>
      Registered in 1905
    </Disclosure>,
  );

  it.each(['{Enter}', ' '])('opens and closes with the key %j', async (key) => {
    render(history);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(details().open).toBe(true);
    await userEvent.keyboard(key);
    expect(details().open).toBe(false);
  });

  it('keeps what is closed out of reach of the keyboard', async () => {
    render(
      <>
        {history}
        <button type="button">After</button>
      </>,
    );
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });

  it('stays open while its parent renders again', async () => {
    const { rerender } = render(history);
    await userEvent.click(screen.getByText('History'));
    rerender(
      <Disclosure label="Changes" data-testid="details">
        One
      </Disclosure>,
    );
    expect(details().open).toBe(true);
  });

  it('makes a heading of its label, and falls back for a level that does not exist', () => {
    render(<Disclosure label="History" level={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'History' })).toBeVisible();
    render(<Disclosure label="Claims" {...({ level: 9 } as object)} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Claims' })).toBeVisible();
    expect(takeConsole()).toEqual([expect.stringContaining('Disclosure level does not know "9"')]);
  });

  it('closes the other one of its name', async () => {
    render(
      <>
        <Disclosure label="One" name="parts" defaultOpen data-testid="one" />
        <Disclosure label="Two" name="parts" />
      </>,
    );
    await userEvent.click(screen.getByText('Two'));
    expect(screen.getByTestId<HTMLDetailsElement>('one').open).toBe(false);
  });

  it('hydrates silently what people have opened before', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(history);
    container.querySelector('details')!.open = true;
    const root = await act(async () => hydrateRoot(container, history));
    expect(details().open).toBe(true);
    await act(async () => root.unmount());
    container.remove();
  });

  it('shows everything in print', () => {
    // The rule itself: a test cannot print.
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    expect(rules.some(({ cssText }) => /print.*details-content/s.test(cssText))).toBe(true);
  });
});

describe('Disclosure, its state', () => {
  it('tells of every change once, and not of the first', async () => {
    const onOpenChange = vi.fn();
    render(
      <StrictMode>
        <Disclosure label="History" defaultOpen onOpenChange={onOpenChange} data-testid="details" />
      </StrictMode>,
    );
    await userEvent.click(screen.getByText('History'));
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
    await userEvent.click(screen.getByText('History'));
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(true));
    expect(onOpenChange).toHaveBeenCalledTimes(2);
    expect(details().open).toBe(true);
  });

  it('follows its parent, which has the last word', async () => {
    const asked = vi.fn();
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <Disclosure label="History" open={open} onOpenChange={asked} data-testid="details" />
          <button type="button" onClick={() => setOpen(!open)}>
            Toggle
          </button>
        </>
      );
    }
    render(<Page />);
    await userEvent.click(screen.getByText('History'));
    await waitFor(() => expect(asked).toHaveBeenCalledWith(true));
    await waitFor(() => expect(details().open).toBe(false));
    await userEvent.click(screen.getByRole('button'));
    expect(details().open).toBe(true);
    await userEvent.click(screen.getByText('History'));
    await waitFor(() => expect(asked).toHaveBeenCalledWith(false));
    await waitFor(() => expect(details().open).toBe(true));
  });

  it('keeps the focus of what is closed', async () => {
    function Page() {
      const [open, setOpen] = useState(true);
      return (
        <Disclosure label="History" open={open} onOpenChange={setOpen} data-testid="details">
          <button type="button" onClick={() => setOpen(false)}>
            Done
          </button>
        </Disclosure>
      );
    }
    render(<Page />);
    await userEvent.click(screen.getByRole('button'));
    expect(details().open).toBe(false);
    expect(details().querySelector('summary')).toHaveFocus();
  });

  it('is read-only without a handler, with one warning', async () => {
    render(<Disclosure label="History" open data-testid="details" />);
    await userEvent.click(screen.getByText('History'));
    await waitFor(() =>
      expect(takeConsole()).toEqual([expect.stringContaining('Disclosure open is set without')]),
    );
    await waitFor(() => expect(details().open).toBe(true));
  });
});
