import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src/atoms/Button';
import { Dialog, type DialogProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const dialogs = () => [...document.querySelectorAll('dialog')];
const dialog = (name = 'Edit work') => screen.getByRole<HTMLDialogElement>('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(dialogs()).toHaveLength(0));
const settled = () => new Promise((done) => setTimeout(done, 50));

function show(props: Partial<DialogProps> = {}) {
  const change = vi.fn();
  render(
    <Dialog defaultOpen title="Edit work" onOpenChange={change} {...props}>
      {props.children ?? <input aria-label="Title" defaultValue="Some words to select" />}
    </Dialog>,
  );
  return change;
}

/** Presses at one place and releases at another, as a mouse does; the click goes to what both share. */
async function drag(from: Element, to: Element, start: object, end: object) {
  await userEvent.dragAndDrop(from, to, {
    sourcePosition: start,
    targetPosition: end,
  } as Parameters<typeof userEvent.dragAndDrop>[2]);
}

const corner = { position: { x: -20, y: -20 } } as const;

describe('Dialog, Escape', () => {
  it('closes it', async () => {
    const change = show();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(change.mock.calls).toEqual([[false]]);
  });

  it('closes one layer at a time', async () => {
    render(
      <Dialog defaultOpen title="Outer" trigger={<Button>Open</Button>}>
        <Dialog title="Inner" trigger={<Button>More</Button>}>
          <Button>Inside</Button>
        </Dialog>
      </Dialog>,
    );
    await userEvent.click(button('More'));
    expect(button('Inside')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialogs()).toHaveLength(1));
    expect(dialog('Outer')).toBeVisible();
    expect(button('More')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(button('Open')).toHaveFocus();
  });

  it('leaves the dialog to a control that has taken the key', async () => {
    const change = show({
      children: <input aria-label="Title" onKeyDown={(event) => event.preventDefault()} />,
    });
    await userEvent.keyboard('{Escape}{Escape}');
    expect(change).not.toHaveBeenCalled();
  });

  it('closes a popover inside, and not the dialog', async () => {
    const change = show({
      children: (
        <>
          <button popoverTarget="inside">Show</button>
          <div id="inside" popover="auto">
            More
          </div>
        </>
      ),
    });
    await userEvent.click(button('Show'));
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(document.getElementById('inside')!.matches(':popover-open')).toBe(false);
    expect(change).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await gone();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'ends the composition of a word: %j',
    (how) => {
      const change = show();
      screen
        .getByRole('textbox')
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...how }),
        );
      expect(change).not.toHaveBeenCalled();
    },
  );

  it('is the business of a foreign dialog inside, when there is one', async () => {
    const change = show({
      children: (
        <dialog aria-label="Foreign" ref={(foreign) => foreign?.showModal()}>
          <button>Inside</button>
        </dialog>
      ),
    });
    button('Inside').focus();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(change).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog', { name: 'Foreign' })).toBeNull();
  });

  it('closes it when nothing in it has the focus', async () => {
    show({ children: 'Text' });
    (document.activeElement as HTMLElement).blur();
    expect(document.body).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await gone();
  });
});

describe('Dialog, its backdrop', () => {
  it('stays open on a press there', async () => {
    const change = show();
    await userEvent.click(dialog(), { ...corner, force: true });
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('closes on a press there when dismissible', async () => {
    show({ dismissible: true });
    await userEvent.click(dialog(), { ...corner, force: true });
    await gone();
  });

  it('stays open on a press inside, at its very edge too', async () => {
    const change = show({ dismissible: true, children: 'Text' });
    await userEvent.click(dialog(), { position: { x: 1, y: 60 }, force: true });
    await userEvent.click(screen.getByText('Text'));
    expect(change).not.toHaveBeenCalled();
  });

  it('stays open when a press begins inside, such as a selection of text', async () => {
    const change = show({ dismissible: true });
    const clicked = vi.fn();
    dialog().addEventListener('click', clicked);
    await drag(screen.getByRole('textbox'), dialog(), { x: 20, y: 8 }, { x: -30, y: 20 });
    expect(change).not.toHaveBeenCalled();
    expect(clicked).toHaveBeenCalled();
  });

  it('stays open when a press ends inside', async () => {
    const change = show({ dismissible: true });
    await drag(dialog(), screen.getByRole('textbox'), { x: -30, y: 20 }, { x: 20, y: 8 });
    expect(change).not.toHaveBeenCalled();
  });
});

describe('Dialog, guarded', () => {
  it('asks before Escape, the button and the backdrop, as often as it takes', async () => {
    const guard = vi.fn(() => false);
    const change = show({ onBeforeClose: guard, dismissible: true });
    const platform = vi.fn();
    for (const type of ['cancel', 'close']) dialog().addEventListener(type, platform);
    for (let press = 0; press < 4; press += 1) await userEvent.keyboard('{Escape}');
    await userEvent.click(button('Close'));
    await userEvent.click(dialog(), { ...corner, force: true });
    await settled();
    expect(guard).toHaveBeenCalledTimes(6);
    // It never came to the platform, which would close the dialog before it asks a second time.
    expect(platform).not.toHaveBeenCalled();
    expect(change).not.toHaveBeenCalled();
    expect(dialog().matches(':modal')).toBe(true);
    guard.mockReturnValue(true);
    await userEvent.keyboard('{Escape}');
    await gone();
  });

  it('loses nothing to Escape where no key reaches it', async () => {
    const guard = vi.fn(() => false);
    const change = show({ onBeforeClose: guard });
    await userEvent.fill(screen.getByRole('textbox'), 'Unsaved');
    for (let press = 0; press < 4; press += 1) {
      (document.activeElement as HTMLElement).blur();
      await userEvent.keyboard('{Escape}');
      await settled();
      expect(dialog().matches(':modal')).toBe(true);
    }
    expect(screen.getByRole('textbox')).toHaveValue('Unsaved');
    expect(change).not.toHaveBeenCalled();
  });

  it('asks as of the last rendering, whoever kept `close` meanwhile', async () => {
    const saved = Promise.withResolvers<void>();
    const answer = vi.fn();
    function Sample() {
      const [dirty, setDirty] = useState(true);
      const guard = () => {
        answer(!dirty);
        return !dirty;
      };
      return (
        <Dialog defaultOpen title="Edit work" onBeforeClose={guard}>
          {(close) => (
            <Button
              onClick={async () => {
                await saved.promise;
                flushSync(() => setDirty(false));
                close();
              }}
            >
              Save
            </Button>
          )}
        </Dialog>
      );
    }
    render(<Sample />);
    await userEvent.click(button('Save'));
    await userEvent.keyboard('{Escape}');
    expect(answer).toHaveBeenLastCalledWith(false);
    saved.resolve();
    await gone();
    expect(answer).toHaveBeenLastCalledWith(true);
  });

  it('waits for the answer, and asks one question at a time', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const guard = vi.fn(() => promise);
    show({ onBeforeClose: guard });
    await userEvent.keyboard('{Escape}{Escape}');
    await userEvent.click(button('Close'));
    expect(guard).toHaveBeenCalledOnce();
    expect(dialog()).toBeVisible();
    resolve(true);
    await gone();
  });

  it('stays open when the answer fails, says so, and asks anew', async () => {
    const said = vi.fn((event: Event) => event.stopImmediatePropagation());
    window.addEventListener('unhandledrejection', said, { capture: true, once: true });
    const guard = vi.fn(() => Promise.reject<boolean>(new Error('Offline')));
    show({ onBeforeClose: guard });
    await userEvent.click(button('Close'));
    await waitFor(() => expect(said).toHaveBeenCalledOnce());
    takeConsole();
    guard.mockResolvedValue(true);
    await userEvent.click(button('Close'));
    await gone();
  });

  it('does not hear an answer that comes after it has gone', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const change = vi.fn();
    const { unmount } = render(
      <Dialog open title="Edit work" onOpenChange={change} onBeforeClose={() => promise} />,
    );
    await userEvent.click(button('Close'));
    unmount();
    resolve(true);
    await settled();
    expect(change).not.toHaveBeenCalled();
  });

  it('does not hear an answer from before it was opened again, and asks anew', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const change = vi.fn();
    const guard = vi.fn(() => promise);
    const page = (open: boolean) => (
      <Dialog open={open} title="Edit work" onOpenChange={change} onBeforeClose={guard} />
    );
    const { rerender } = render(page(true));
    await userEvent.click(button('Close'));
    rerender(page(false));
    rerender(page(true));
    resolve(true);
    await settled();
    expect(change).not.toHaveBeenCalled();
    await userEvent.click(button('Close'));
    expect(guard).toHaveBeenCalledTimes(2);
  });
});

describe('Dialog, closed by the platform', () => {
  const form = (
    <form method="dialog">
      <button>Done</button>
    </form>
  );

  it('closes with a form whose method is dialog', async () => {
    const change = show({ children: form });
    await userEvent.click(button('Done'));
    await gone();
    expect(change.mock.calls).toEqual([[false]]);
  });

  it('comes back when its parent or its guard keeps it open', async () => {
    const change = show({ children: form, onBeforeClose: () => false });
    await userEvent.click(button('Done'));
    await settled();
    expect(dialog().matches(':modal')).toBe(true);
    expect(button('Done')).toHaveFocus();
    expect(change).not.toHaveBeenCalled();
  });

  it('is not closed by the cancel event of a file field', async () => {
    const change = show({ children: <input type="file" aria-label="File" /> });
    screen.getByLabelText('File').dispatchEvent(new Event('cancel', { bubbles: true }));
    expect(change).not.toHaveBeenCalled();
  });
});
