import { act, render, screen, waitFor } from '@testing-library/react';
import { Activity, Component, StrictMode, Suspense, use, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src/atoms/Button';
import { Dialog, type DialogProps } from '../../src';
import { addStyles } from '../support/addStyles';
import { takeConsole } from '../support/failOnConsole';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const dialogs = () => [...document.querySelectorAll('dialog')];
const dialog = (name = 'Edit work') => screen.getByRole<HTMLDialogElement>('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(dialogs()).toHaveLength(0));
const settled = () => new Promise((done) => setTimeout(done, 50));
const attributes = () =>
  [document.documentElement, document.body]
    .map((element) => element.cloneNode() as Element)
    .map(({ outerHTML }) => outerHTML);

const page = (open: boolean, props?: Partial<DialogProps>) => (
  <Dialog open={open} onOpenChange={() => {}} title="Edit work" {...props}>
    {props?.children ?? <input aria-label="Title" />}
  </Dialog>
);

describe('Dialog, its life', () => {
  it('leaves nothing behind when its parent goes while it is open', async () => {
    const before = attributes();
    const { rerender } = render(
      <>
        <button>Opener</button>
        {page(false)}
      </>,
    );
    button('Opener').focus();
    rerender(
      <>
        <button>Opener</button>
        {page(true)}
      </>,
    );
    expect(dialog()).toBeVisible();
    rerender(
      <>
        <button>Opener</button>
      </>,
    );
    expect(button('Opener')).toHaveFocus();
    expect(dialogs()).toHaveLength(0);
    expect(attributes()).toEqual(before);
  });

  it('finds another place for the focus when the opener goes with it', async () => {
    const part = (open: boolean) => (
      <div key="part">
        <button>Opener</button>
        {page(open)}
      </div>
    );
    const { rerender } = render(
      <>
        <div>{part(false)}</div>
        <button>Next</button>
      </>,
    );
    button('Opener').focus();
    rerender(
      <>
        <div>{part(true)}</div>
        <button>Next</button>
      </>,
    );
    rerender(
      <>
        <div />
        <button>Next</button>
      </>,
    );
    await waitFor(() => expect(button('Next')).toHaveFocus());
  });

  it('leaves no timer when it goes while it is leaving', async () => {
    const { rerender, unmount } = render(page(true));
    rerender(page(false));
    expect(dialogs()).toHaveLength(1);
    const clear = vi.spyOn(window, 'clearTimeout');
    unmount();
    expect(clear).toHaveBeenCalled();
    expect(dialogs()).toHaveLength(0);
  });

  it.each([0, 1])('bears twenty toggles in 300 milliseconds, ending at %i', async (end) => {
    const shown = (open: boolean) => (
      <>
        <button>Opener</button>
        {page(open)}
      </>
    );
    const { rerender } = render(shown(false));
    button('Opener').focus();
    for (let turn = 0; turn < 20 + end; turn += 1) {
      rerender(shown(turn % 2 === 0));
      await new Promise((done) => setTimeout(done, 12));
    }
    if (end) {
      await settled();
      expect(dialogs()).toHaveLength(1);
      expect(dialog().matches(':modal')).toBe(true);
      expect(screen.getByRole('textbox')).toHaveFocus();
    } else {
      expect(button('Opener')).toHaveFocus();
      await gone();
    }
  });

  it('keeps what is typed when it is opened again while it leaves', async () => {
    const { rerender } = render(page(true));
    await userEvent.fill(screen.getByRole('textbox'), 'Song');
    rerender(page(false));
    // Nobody can use what leaves.
    expect(dialogs()[0]!.inert).toBe(true);
    rerender(page(true));
    expect(dialogs()[0]!.inert).toBe(false);
    await settled();
    expect(screen.getByRole('textbox')).toHaveValue('Song');
    rerender(page(false));
    await gone();
    rerender(page(true));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('works in StrictMode', async () => {
    render(
      <StrictMode>
        <Dialog title="Edit work" trigger={<Button>Edit</Button>}>
          <input aria-label="Title" autoFocus />
        </Dialog>
      </StrictMode>,
    );
    await userEvent.click(button('Edit'));
    await settled();
    expect(dialog().matches(':modal')).toBe(true);
    expect(screen.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(button('Edit')).toHaveFocus();
    await gone();
  });

  it('comes back with an Activity that hides it', async () => {
    const shown = (mode: 'visible' | 'hidden') => (
      <>
        <button>Opener</button>
        <Activity mode={mode}>{page(true)}</Activity>
      </>
    );
    const { rerender } = render(shown('visible'));
    expect(dialog().matches(':modal')).toBe(true);
    rerender(shown('hidden'));
    await settled();
    expect(document.querySelector('dialog[open]')).toBeNull();
    rerender(shown('visible'));
    await waitFor(() => expect(dialog().matches(':modal')).toBe(true));
  });

  it('waits with the content that it suspends on', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const Text = () => use(promise);
    const fallback = <p>Loading</p>;
    await act(async () => {
      render(<Suspense fallback={fallback}>{page(true, { children: <Text /> })}</Suspense>);
    });
    expect(screen.getByText('Loading')).toBeVisible();
    expect(document.querySelector('dialog[open]')).toBeNull();
    resolve('Text');
    await waitFor(() => expect(dialog().matches(':modal')).toBe(true));
    expect(dialog()).toHaveTextContent('Edit workText');
  });

  it('leaves the page usable when its content throws', async () => {
    class Boundary extends Component<{ children: ReactNode }> {
      override state = { failed: false };
      static getDerivedStateFromError = () => ({ failed: true });
      override render = () => (this.state.failed ? 'Failed' : this.props.children);
    }
    const Content = ({ broken }: { broken: boolean }) => {
      if (broken) throw new Error('Broken');
      return <input aria-label="Title" />;
    };
    const shown = (open: boolean, broken: boolean) => (
      <>
        <button>Opener</button>
        <Boundary>{page(open, { children: <Content broken={broken} /> })}</Boundary>
      </>
    );
    const before = attributes();
    const { rerender } = render(shown(false, false));
    button('Opener').focus();
    rerender(shown(true, false));
    rerender(shown(true, true));
    expect(screen.getByText('Failed')).toBeVisible();
    expect(button('Opener')).toHaveFocus();
    expect(dialogs()).toHaveLength(0);
    expect(attributes()).toEqual(before);
    expect(takeConsole().join()).toContain('Broken');
  });

  it('stays usable when a handler throws', async () => {
    const failed = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', failed);
    render(
      <Dialog
        defaultOpen
        title="Edit work"
        onOpenChange={() => {
          throw new Error('Broken');
        }}
      />,
    );
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(failed).toHaveBeenCalled();
    expect(takeConsole().join()).toContain('Broken');
    window.removeEventListener('error', failed);
  });

  it('stands above a dialog of another root', async () => {
    render(page(true, { title: 'First' }));
    const container = document.createElement('div');
    document.body.append(container);
    const root = createRoot(container);
    root.render(<Dialog defaultOpen title="Second" />);
    await screen.findByRole('dialog', { name: 'Second' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialogs()).toHaveLength(1));
    expect(dialog('First').matches(':modal')).toBe(true);
    expect(screen.getByRole('textbox')).toHaveFocus();
    root.unmount();
    container.remove();
  });

  it('ends its exit at once without animations, and in a hidden root', () => {
    addStyles('dialog { transition: none !important }');
    const plain = render(page(true));
    plain.rerender(page(false));
    expect(dialogs()).toHaveLength(0);

    const hidden = render(
      <div data-ent-theme="dark" hidden>
        {page(true)}
      </div>,
    );
    hidden.rerender(
      <div data-ent-theme="dark" hidden>
        {page(false)}
      </div>,
    );
    expect(dialogs()).toHaveLength(0);
  });

  it('ends its exit in the end, though an animation never does', async () => {
    addStyles(
      '@keyframes on { to { rotate: 1turn } } dialog { animation: on 1s infinite !important }',
    );
    const endless = render(page(true));
    endless.rerender(page(false));
    expect(dialogs()).toHaveLength(1);
    await waitFor(() => expect(dialogs()).toHaveLength(0), { timeout: 1500 });
  });
});

describe('Dialog, its place', () => {
  it('is the nearest theme root', () => {
    render(
      <div data-ent-theme="light">
        <div data-ent-theme="dark" data-testid="root">
          <p>{page(true)}</p>
        </div>
      </div>,
    );
    expect(dialog().parentElement).toBe(screen.getByTestId('root'));
    expect(getComputedStyle(dialog()).colorScheme).toBe('dark');
    expect([...dialog().attributes].map(({ name }) => name)).not.toContain('data-ent-theme');
  });

  it('is the body without one, with the direction, language and density around it', () => {
    render(
      <div lang="ar" dir="rtl">
        <div data-ent-density="compact">{page(true)}</div>
      </div>,
    );
    expect(dialog().parentElement).toBe(document.body);
    expect(dialog()).toHaveAttribute('lang', 'ar');
    expect(dialog()).toHaveAttribute('data-ent-density', 'compact');
    expect(getComputedStyle(dialog()).direction).toBe('rtl');
  });

  it('is never inside a form, whose theme comes along', () => {
    render(
      <form>
        <div data-ent-theme="dark">{page(true)}</div>
      </form>,
    );
    expect(dialog().parentElement).toBe(document.body);
    expect(getComputedStyle(dialog()).colorScheme).toBe('dark');
  });

  it('may be written in a table row and in a list', () => {
    render(
      <>
        <table>
          <tbody>
            <tr>{page(true)}</tr>
          </tbody>
        </table>
        <ul>{page(true, { title: 'Other' })}</ul>
      </>,
    );
    expect(dialog('Other')).toBeVisible();
  });
});

describe('Dialog, the page behind', () => {
  it('does not scroll, and keeps its place', async () => {
    addStyles('html, body { block-size: 100% } body { overflow-x: hidden }');
    const shown = (open: boolean) => (
      <>
        <div style={{ blockSize: 3000 }} />
        {page(open)}
      </>
    );
    const { rerender } = render(shown(false));
    scrollTo(0, 500);
    rerender(shown(true));
    await settled();
    expect(scrollY).toBe(500);
    // `clip` beside a page's own `hidden` computes to `hidden`.
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
    rerender(shown(false));
    await gone();
    expect(scrollY).toBe(500);
    expect(getComputedStyle(document.body).overflowY).toBe('auto');
    scrollTo(0, 0);
  });

  it('stays as it is when it was overflow: hidden', async () => {
    document.body.style.overflow = 'hidden';
    const { rerender } = render(page(true));
    expect(getComputedStyle(document.body).overflow).toBe('hidden');
    rerender(page(false));
    await gone();
    expect(document.body.style.overflow).toBe('hidden');
    document.body.removeAttribute('style');
  });
});
