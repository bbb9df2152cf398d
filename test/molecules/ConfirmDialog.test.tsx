import { fireEvent, getByRole, render, renderHook, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  Button,
  confirm,
  ConfirmDialog,
  ConfirmDialogs,
  Dialog,
  useUnsavedChanges,
  type ConfirmDialogProps,
} from '../../src';
import { en, LocaleProvider, pseudoMessages } from '../../src/locale';
import { expectNoViolations } from '../support/axe';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const dialogs = () => [...document.querySelectorAll('dialog')];
const question = (name: string) => screen.findByRole('alertdialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(dialogs()).toHaveLength(0));

function show(props: Partial<ConfirmDialogProps> = {}) {
  const answer = vi.fn();
  render(<ConfirmDialog open title="Withdraw the claim?" onAnswer={answer} {...props} />);
  return answer;
}

describe('ConfirmDialog', () => {
  itKeepsTheContract(<ConfirmDialog open title="Withdraw the claim?" />, {
    root: () => dialogs().at(-1)!,
  });

  it('is an alert dialog, described, with the focus on the safe choice', async () => {
    show({ description: 'The other party is told.', confirmLabel: 'Withdraw', tone: 'danger' });
    const dialog = await question('Withdraw the claim?');
    expect(dialog).toHaveAccessibleDescription('The other party is told.');
    expect(button('Cancel')).toHaveFocus();
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    await expectNoViolations(document.body);
  });

  it.each([
    ['yes', () => userEvent.click(button('Confirm')), true],
    ['no by its button', () => userEvent.click(button('Cancel')), false],
    ['no by Escape', () => userEvent.keyboard('{Escape}'), false],
    ['no by the close button', () => userEvent.click(button('Close')), false],
  ])('answers %s', async (_, act, expected) => {
    const answer = show();
    await act();
    expect(answer.mock.calls).toEqual([[expected]]);
  });

  it('asks for a word where it says so', async () => {
    const answer = show({ typeToConfirm: 'Blue Aegean' });
    const field = screen.getByRole('textbox', { name: 'Type “Blue Aegean” to confirm' });
    await userEvent.click(button('Confirm'), { force: true });
    await userEvent.type(field, 'Blue aegean{Enter}');
    expect(answer).not.toHaveBeenCalled();
    await userEvent.fill(field, ' Blue Aegean');
    await userEvent.type(field, '{Enter}');
    expect(answer.mock.calls).toEqual([[true]]);
  });

  it('takes a letter with an accent for what it is, however it was typed', async () => {
    const answer = show({ typeToConfirm: 'Cafe\u0301' });
    await userEvent.fill(screen.getByRole('textbox'), 'Caf\u00e9');
    await userEvent.click(button('Confirm'));
    expect(answer.mock.calls).toEqual([[true]]);
  });

  it('waits for what it does, cannot be left meanwhile, and says when it fails', async () => {
    const first = Promise.withResolvers<void>();
    const work = vi.fn(() => first.promise);
    const answer = show({ onConfirm: work, error: 'ICE cannot be reached.' });
    await userEvent.click(button('Confirm'));
    expect(button('Confirm')).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Confirm'), { force: true });
    expect(work).toHaveBeenCalledOnce();
    first.reject(new Error('offline'));
    expect(await screen.findByRole('alert')).toHaveTextContent('ICE cannot be reached.');
    expect(answer).not.toHaveBeenCalled();
    work.mockResolvedValue();
    await userEvent.click(button('Confirm'));
    await waitFor(() => expect(answer.mock.calls).toEqual([[true]]));
  });

  it('says so, too, when what it does fails at once', async () => {
    const answer = show({
      onConfirm() {
        throw new Error('offline');
      },
    });
    await userEvent.click(button('Confirm'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(answer).not.toHaveBeenCalled();
  });

  it('begins its work once, however long Enter is held', async () => {
    const work = vi.fn(() => new Promise<void>(() => {}));
    show({ typeToConfirm: 'Blue', onConfirm: work });
    await userEvent.type(screen.getByRole('textbox'), 'Blue{Enter>3/}');
    expect(work).toHaveBeenCalledOnce();
  });

  it('forgets what was typed when it asks again', async () => {
    const page = (open: boolean) => (
      <ConfirmDialog open={open} title="Delete?" typeToConfirm="Blue" />
    );
    const { rerender } = render(page(true));
    await userEvent.type(screen.getByRole('textbox'), 'Blue');
    rerender(page(false));
    rerender(page(true));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('takes the end of work that it began before for no answer to what it asks now', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = vi.fn();
    const page = (open: boolean) => (
      <ConfirmDialog open={open} title="Delete?" onConfirm={() => promise} onAnswer={answer} />
    );
    const { rerender } = render(page(true));
    await userEvent.click(button('Confirm'));
    rerender(page(false));
    rerender(page(true));
    expect(button('Confirm')).not.toHaveAttribute('aria-busy');
    resolve();
    await promise;
    expect(answer).not.toHaveBeenCalled();
  });

  it('takes the failure of work that it began before for none of what it asks now', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const page = (open: boolean) => (
      <ConfirmDialog open={open} title="Delete?" onConfirm={() => promise} />
    );
    const { rerender } = render(page(true));
    await userEvent.click(button('Confirm'));
    rerender(page(false));
    rerender(page(true));
    reject(new Error('offline'));
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes no Enter that ends the composition of a word', async () => {
    const answer = show({ typeToConfirm: 'Blue' });
    const field = screen.getByRole('textbox');
    await userEvent.fill(field, 'Blue');
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('confirm()', () => {
  it('gives the answer, and the focus back', async () => {
    render(
      <>
        <button onClick={() => void confirm({ title: 'Merge?' })}>Merge</button>
        <ConfirmDialogs />
      </>,
    );
    await userEvent.click(button('Merge'));
    await question('Merge?');
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(button('Merge')).toHaveFocus();
    const yes = confirm({ title: 'Merge?', confirmLabel: 'Merge them' });
    await question('Merge?');
    await userEvent.click(button('Merge them'));
    expect(await yes).toBe(true);
  });

  it('asks several one after the other', async () => {
    render(<ConfirmDialogs />);
    const answers = ['First?', 'Second?', 'Third?'].map((title) => confirm({ title }));
    await question('First?');
    expect(screen.queryByRole('alertdialog', { name: 'Second?' })).toBeNull();
    await userEvent.click(button('Cancel'));
    const second = await question('Second?');
    await userEvent.click([...second.querySelectorAll('button')].at(-1)!);
    const third = await question('Third?');
    expect(third.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(await Promise.all(answers)).toEqual([false, true, false]);
    await gone();
  });

  it('asks first what the work of a question asks, and then goes on with that', async () => {
    render(<ConfirmDialogs />);
    const onConfirm = async () => {
      if (!(await confirm({ title: 'Delete its claims, too?' }))) throw new Error('Kept');
    };
    const first = confirm({ title: 'Delete the work?', onConfirm });
    const last = confirm({ title: 'Merge?' });
    await question('Delete the work?');
    const press = (name: string, dialog: string) =>
      userEvent.click(
        getByRole(screen.getByRole('alertdialog', { name: dialog }), 'button', { name }),
      );
    await press('Confirm', 'Delete the work?');
    await question('Delete its claims, too?');
    expect(screen.queryByRole('alertdialog', { name: 'Merge?' })).toBeNull();
    await press('Cancel', 'Delete its claims, too?');
    expect(await screen.findByRole('alert')).toBeVisible();
    await press('Confirm', 'Delete the work?');
    await question('Delete its claims, too?');
    await press('Confirm', 'Delete its claims, too?');
    expect(await first).toBe(true);
    await question('Merge?');
    await press('Cancel', 'Merge?');
    expect(await last).toBe(false);
    await gone();
  });

  it('answers no when what asks goes, and where there is none, with one warning', async () => {
    const { unmount } = render(<ConfirmDialogs />);
    const answer = confirm({ title: 'Merge?' });
    await question('Merge?');
    unmount();
    expect(await answer).toBe(false);
    expect(await confirm({ title: 'Merge?' })).toBe(false);
    expect(takeConsole()).toEqual([expect.stringContaining('there is no <ConfirmDialogs />')]);
  });

  it('stands above an open dialog, in the theme and the language of the place', async () => {
    const messages = pseudoMessages(en);
    render(
      <LocaleProvider locale="en-XA" messages={messages}>
        <div data-ent-theme="dark">
          <Dialog title="Edit work" defaultOpen footer={<Button>Save</Button>}>
            <Button onClick={() => void confirm({ title: 'Merge?' })}>Merge</Button>
          </Dialog>
        </div>
        <ConfirmDialogs />
      </LocaleProvider>,
    );
    await userEvent.click(button('Merge'));
    const dialog = await question('Merge?');
    expect(getComputedStyle(dialog).colorScheme).toBe('dark');
    expect(button(messages.confirmDialogCancel)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(button('Merge')).toHaveFocus();
    expect(screen.getByRole('dialog', { name: 'Edit work' })).toBeVisible();
  });
});

describe('useUnsavedChanges', () => {
  function Form({ dirty }: { dirty: boolean }) {
    const guard = useUnsavedChanges(dirty);
    return (
      <>
        <Dialog defaultOpen title="Edit work" onBeforeClose={guard} />
        <ConfirmDialogs />
      </>
    );
  }
  const leaving = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks before a dialog with changes closes, and before the page goes', async () => {
    const { rerender } = render(<Form dirty />);
    expect(leaving()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await question('Discard your changes?');
    expect(button('Keep editing')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialogs()).toHaveLength(1));
    rerender(<Form dirty={false} />);
    expect(leaving()).toBe(false);
    rerender(<Form dirty />);
    await userEvent.keyboard('{Escape}');
    await question('Discard your changes?');
    await userEvent.click(button('Discard changes'));
    await gone();
  });

  it('stays the same function, and answers as of the last rendering', () => {
    const { result, rerender } = renderHook(({ dirty }) => useUnsavedChanges(dirty), {
      initialProps: { dirty: true },
    });
    const guard = result.current;
    rerender({ dirty: false });
    expect(result.current).toBe(guard);
    expect(guard()).toBe(true);
  });

  it('asks nothing where there is nothing to lose', async () => {
    render(<Form dirty={false} />);
    await userEvent.keyboard('{Escape}');
    await gone();
  });
});
