import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src/atoms/Button';
import { en, LocaleProvider, pseudoMessages } from '../../src/locale';
import { Dialog } from '../../src';
import { expectNoViolations } from '../support/axe';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

// Real keys and animations change state when they like, not when a test says so.
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const dialogs = () => [...document.querySelectorAll('dialog')];
const dialog = (name = 'Edit work') => screen.getByRole('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(dialogs()).toHaveLength(0));

const opened = (
  <Dialog defaultOpen title="Edit work">
    <input aria-label="Title" />
  </Dialog>
);

describe('Dialog', () => {
  itKeepsTheContract(opened, { root: () => dialogs().at(-1)! });

  it('is modal, named and described, and axe is content', async () => {
    render(
      <Dialog
        defaultOpen
        title="Edit work"
        description="Titles are shown to everyone."
        footer={<Button>Save</Button>}
      >
        <input aria-label="Title" />
      </Dialog>,
    );
    expect(dialog().matches(':modal')).toBe(true);
    expect(dialog()).toHaveAccessibleDescription('Titles are shown to everyone.');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Edit work');
    await Promise.all(
      dialog()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expectNoViolations(document.body);
  });

  // In a dialog, <header> and <footer> are the banner and the foot of the whole page (HTML-AAM).
  it('adds no landmarks to the page', () => {
    render(<Dialog defaultOpen title="Edit work" footer={<Button>Save</Button>} />);
    expect(screen.queryByRole('banner')).toBeNull();
    expect(screen.queryByRole('contentinfo')).toBeNull();
  });

  it('takes aria-label for its name, and another role', () => {
    render(<Dialog defaultOpen role="alertdialog" title="Edit" aria-label="Edit work" />);
    expect(screen.getByRole('alertdialog', { name: 'Edit work' })).toBeVisible();
  });

  it('renders nothing while it is closed, and creates no content', () => {
    const Content = vi.fn(() => null);
    const { container } = render(
      <Dialog title="Edit work">
        <Content />
      </Dialog>,
    );
    expect(container.innerHTML).toBe('');
    expect(Content).not.toHaveBeenCalled();
  });

  it('renders no dialog on the server', () => {
    expect(renderToString(<StrictMode>{opened}</StrictMode>)).toBe('<template></template>');
  });

  it('is opened by its trigger and closed by its button, and leaves nothing behind', async () => {
    const change = vi.fn();
    const press = vi.fn();
    const { container } = render(
      <Dialog
        title="Edit work"
        trigger={<Button onClick={press}>Edit</Button>}
        onOpenChange={change}
      >
        Text
      </Dialog>,
    );
    const page = document.documentElement.outerHTML;
    expect(button('Edit')).toHaveAttribute('aria-haspopup', 'dialog');
    expect(button('Edit')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button('Edit'));
    expect(press).toHaveBeenCalledOnce();
    expect(container.querySelector('button')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(button('Close'));
    expect(button('Edit')).toHaveFocus();
    await gone();
    expect(change.mock.calls).toEqual([[true], [false]]);
    expect(document.documentElement.outerHTML).toBe(page);
  });

  it('does not open when the trigger’s own handler prevents it', async () => {
    render(
      <Dialog
        title="Edit work"
        trigger={<Button onClick={(event) => event.preventDefault()}>Edit</Button>}
      />,
    );
    await userEvent.click(button('Edit'));
    expect(dialogs()).toHaveLength(0);
  });

  it('gives its content a way to close it', async () => {
    render(
      <Dialog
        defaultOpen
        title="Edit work"
        footer={(close) => <Button onClick={close}>Cancel</Button>}
      >
        {(close) => <Button onClick={close}>Done</Button>}
      </Dialog>,
    );
    expect(button('Cancel')).toBeVisible();
    await userEvent.click(button('Done'));
    await gone();
  });

  it('says Close in the language around it', () => {
    const messages = pseudoMessages(en);
    render(
      <LocaleProvider locale="en-XA" messages={messages}>
        {opened}
      </LocaleProvider>,
    );
    expect(button(messages.dialogClose)).toBeVisible();
  });

  it('follows its parent', async () => {
    const page = (open: boolean) => (
      <Dialog open={open} onOpenChange={() => {}} title="Edit work" />
    );
    const { rerender } = render(page(false));
    rerender(page(true));
    expect(dialog()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeVisible();
    rerender(page(false));
    await gone();
  });

  it('stays open when controlled without a handler, with one warning', async () => {
    render(<Dialog open title="Edit work" />);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button('Close'));
    expect(dialog().matches(':modal')).toBe(true);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Dialog open is set without a handler'),
    ]);
  });

  it('falls back for an unknown size and a broken selector, with one warning each', () => {
    const unknown = { size: 'enormous', initialFocus: '[' } as object;
    render(<Dialog defaultOpen title="Edit work" {...unknown} />);
    expect(dialog()).toBeVisible();
    expect(takeConsole()).toEqual([
      expect.stringContaining('Dialog size does not know "enormous"'),
      expect.stringContaining('initialFocus "[" is no selector'),
    ]);
  });

  it.each([null, false, 0, '', [[null], 'Text'], <>Text</>])(
    'renders the children %j',
    (children) => {
      render(
        <Dialog defaultOpen title="Edit work" footer={children} description={children}>
          {children}
        </Dialog>,
      );
      expect(dialog()).toBeVisible();
    },
  );

  it('keeps what is typed in it from a form around it', async () => {
    const outer = vi.fn();
    const inner = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={outer} onReset={outer}>
        <Dialog defaultOpen title="Edit work">
          <form onSubmit={inner}>
            <input aria-label="Title" />
            <button>Send</button>
            <button type="reset">Undo</button>
          </form>
        </Dialog>
      </form>,
    );
    expect(dialog().closest('form')).toBeNull();
    await userEvent.type(screen.getByRole('textbox'), 'Song{Enter}');
    await userEvent.click(button('Undo'));
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });

  it('keeps long words and 320 pixels apart', async () => {
    const word = 'Verwertungsgesellschaftsmitgliedschaftsbescheinigung'.repeat(3);
    render(
      <Dialog defaultOpen title={word} description={word} footer={<Button>{word}</Button>}>
        {word}
      </Dialog>,
    );
    dialog(word).style.maxInlineSize = '288px';
    expect(dialog(word).scrollWidth).toBeLessThanOrEqual(288);
    expect(button('Close').getBoundingClientRect().right).toBeLessThanOrEqual(
      dialog(word).getBoundingClientRect().right,
    );
  });
});
