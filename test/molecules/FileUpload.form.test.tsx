import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FileUpload, type FileUploadItem, type FileUploadProps } from '../../src';
import { drag, fileOf, transferOf } from '../support/files';

const input = () => screen.getByLabelText<HTMLInputElement>('Contracts', { exact: false });
const form = () => screen.getByRole<HTMLFormElement>('form');
const entries = () => new FormData(form()).getAll('contracts');
const drop = (...files: File[]) => drag('drop', input(), transferOf(...files));
const item = (name: string, more: Partial<FileUploadItem> = {}): FileUploadItem => ({
  id: name,
  file: fileOf(name),
  status: 'waiting',
  ...more,
});

function show(props: Partial<FileUploadProps>, onChange?: () => void) {
  const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(
    <form aria-label="Registration" onSubmit={submit} onChange={onChange}>
      <FileUpload label="Contracts" name="contracts" {...props} />
      <button type="submit">Register</button>
      <button type="reset">Reset</button>
    </form>,
  );
  return submit;
}

describe('a FileUpload in a form', () => {
  it('submits its files natively', () => {
    show({ defaultFiles: [item('A.pdf')] });
    drop(fileOf('B.pdf'));
    expect(entries()).toEqual([expect.any(File), expect.any(File)]);
    expect(entries().map((file) => (file as File).name)).toEqual(['A.pdf', 'B.pdf']);
  });

  it('submits what uploads answered, in place of the files', () => {
    show({
      upload: () => new Promise(() => {}),
      defaultFiles: [
        item('A.pdf', { status: 'done', answer: 'file-1' }),
        item('B.pdf', { status: 'done', answer: { id: 'file-2' } }),
        item('C.pdf', { status: 'done' }),
      ],
    });
    expect(entries()).toEqual(['file-1', '{"id":"file-2"}']);
  });

  it.each([true, false])('submits nothing while it is disabled (with uploads: %s)', (uploads) => {
    show({
      disabled: true,
      upload: uploads ? () => Promise.resolve() : undefined,
      defaultFiles: [item('A.pdf', { status: 'done', answer: 'file-1' })],
    });
    expect(entries()).toEqual([]);
  });

  it('goes back to its first files when the form is reset', async () => {
    show({ defaultFiles: [item('A.pdf')], accept: '.pdf' });
    drop(fileOf('B.pdf'), fileOf('C.txt'));
    await userEvent.click(screen.getByText('Reset'));
    await expect.poll(() => screen.getAllByRole('listitem')).toHaveLength(1);
    expect(entries().map((file) => (file as File).name)).toEqual(['A.pdf']);
    // What was read out may still stand in the live region.
    expect(input()).not.toHaveAccessibleDescription(/C.txt/);
  });

  it('goes back though the page renders anew for the reset', async () => {
    function Page() {
      const [resets, setResets] = useState(0);
      return (
        <form onReset={() => setResets(resets + 1)}>
          <FileUpload label="Contracts" defaultFiles={[item('A.pdf')]} />
          <button type="reset">Reset {resets}</button>
        </form>
      );
    }
    render(<Page />);
    drop(fileOf('B.pdf'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(screen.getByText('Reset 0'));
    await expect.poll(() => screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('forgets what it did not take when the form is reset', async () => {
    show({ accept: '.pdf' });
    drop(fileOf('C.txt'));
    expect(input()).toHaveAccessibleDescription(/C.txt/);
    await userEvent.click(screen.getByText('Reset'));
    await expect.poll(input).not.toHaveAccessibleDescription(/C.txt/);
  });

  it.each([true, false])(
    'asks for a file where one is required (with uploads: %s)',
    async (uploads) => {
      const submit = show({ required: true, upload: uploads ? async () => 'file-1' : undefined });
      await userEvent.click(screen.getByText('Register'));
      expect(submit).not.toHaveBeenCalled();
      expect(input()).toHaveAccessibleErrorMessage('Choose a file');
      expect(input()).toHaveFocus();
      drop(fileOf('A.pdf'));
      expect(input()).not.toHaveAttribute('aria-invalid');
      if (uploads) await screen.findByText('Uploaded');
      await userEvent.click(screen.getByText('Register'));
      expect(submit).toHaveBeenCalledTimes(1);
    },
  );

  it('lets the form wait for uploads, and says so only when it is submitted', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const submit = show({ upload: () => promise });
    drop(fileOf('A.pdf'));
    drop(fileOf('B.pdf'));
    expect(input()).not.toHaveAttribute('aria-invalid');
    await userEvent.click(screen.getByText('Register'));
    expect(submit).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleErrorMessage('Wait until all files are uploaded');
    await act(async () => resolve('file-1'));
    await expect.poll(() => input().getAttribute('aria-invalid')).toBeNull();
    await userEvent.click(screen.getByText('Register'));
    expect(submit).toHaveBeenCalledTimes(1);
    expect(entries()).toEqual(['file-1', 'file-1']);
  });

  describe('without a press on a button', () => {
    const waiting = () => Promise.withResolvers<string>();
    const page = (upload: () => Promise<unknown>, noValidate = false) => {
      const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
      // As a router or an analytics script does.
      const heard = vi.fn();
      document.addEventListener('submit', heard, true);
      onTestFinished(() => document.removeEventListener('submit', heard, true));
      render(
        <>
          <form
            aria-label="Registration"
            id="registration"
            noValidate={noValidate}
            onSubmit={submit}
          >
            <input aria-label="Title" />
          </form>
          <FileUpload label="Contracts" name="contracts" form="registration" upload={upload} />
        </>,
      );
      drop(fileOf('A.pdf'));
      return { heard, submit };
    };
    const ways: [string, () => unknown][] = [
      ['by a script', () => form().requestSubmit()],
      [
        'with Enter',
        () => {
          screen.getByLabelText('Title').focus();
          return userEvent.keyboard('{Enter}');
        },
      ],
    ];

    it.each(ways)('it waits for uploads, too (%s)', async (_, send) => {
      const { promise, resolve } = waiting();
      const { heard, submit } = page(() => promise);
      await act(async () => send());
      expect(submit).not.toHaveBeenCalled();
      expect(heard).not.toHaveBeenCalled();
      expect(input()).toHaveAccessibleErrorMessage('Wait until all files are uploaded');
      expect(input()).toHaveFocus();
      await act(async () => resolve('file-1'));
      await expect.poll(() => input().getAttribute('aria-invalid')).toBeNull();
      await act(async () => send());
      expect(submit).toHaveBeenCalledTimes(1);
      expect(entries()).toEqual(['file-1']);
    });

    it.each(ways)('it goes where the form refuses nothing (%s)', async (_, send) => {
      const { submit } = page(() => waiting().promise, true);
      await act(async () => send());
      expect(submit).toHaveBeenCalledTimes(1);
    });

    it('another form goes', () => {
      const { heard } = page(() => waiting().promise);
      const other = document.body.appendChild(document.createElement('form'));
      onTestFinished(() => other.remove());
      other.addEventListener('submit', (event) => event.preventDefault());
      other.requestSubmit();
      expect(heard).toHaveBeenCalledTimes(1);
    });
  });

  it('does not submit without what failed', async () => {
    const submit = show({ upload: () => Promise.reject(new Error('Too many pages')) });
    drop(fileOf('A.pdf'));
    await screen.findByText('Too many pages');
    await userEvent.click(screen.getByText('Register'));
    expect(input()).toHaveAccessibleErrorMessage('Retry or remove what could not be uploaded');
    await userEvent.click(screen.getByRole('button', { name: 'Remove A.pdf' }));
    await userEvent.click(screen.getByText('Register'));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('lets its form know of every file that comes or goes', async () => {
    const changed = vi.fn();
    const onChange = vi.fn();
    show({ onChange }, changed);
    drop(fileOf('A.pdf'));
    expect(changed).toHaveBeenCalledTimes(1);
    await userEvent.upload(input(), fileOf('B.pdf'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove A.pdf' }));
    expect(changed).toHaveBeenCalledTimes(3);
    expect(onChange).toHaveBeenCalledTimes(3);
    expect([...input().files!].map(({ name }) => name)).toEqual(['B.pdf']);
  });
});
