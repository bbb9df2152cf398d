import { act, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FileUpload, type FileUploadItem, type FileUploadProps } from '../../src';
import { drag, fileOf, transferOf } from '../support/files';

const input = () => screen.getByLabelText<HTMLInputElement>('Recordings');
const lines = () => screen.queryAllByRole('listitem');
const track = (at: number) => `Track ${String(at).padStart(5, '0')}.wav`;
const many = (count: number): FileUploadItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    // Ten thousand real ones take the browser seconds to make.
    file: { name: track(at), size: 1 },
    status: 'done',
  }));
const show = (props: Partial<FileUploadProps> = {}) =>
  render(<FileUpload label="Recordings" {...props} />);

/** A folder as browsers hand it out: in portions, and only when it is asked. */
function folderOf(name: string, children: FileSystemEntry[], parent = ''): FileSystemEntry {
  const createReader = () => {
    const left = [...children];
    return {
      readEntries: (give: (entries: FileSystemEntry[]) => void) =>
        queueMicrotask(() => give(left.splice(0, 100))),
    };
  };
  const fullPath = `${parent}/${name}`;
  return { name, fullPath, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function entryOf(name: string, folder: string, read = () => fileOf(name)): FileSystemEntry {
  const file = (give: (file: File) => void, fail: (error: unknown) => void) => {
    try {
      give(read());
    } catch (error) {
      fail(error);
    }
  };
  return {
    name,
    fullPath: `${folder}/${name}`,
    isDirectory: false,
    file,
  } as unknown as FileSystemEntry;
}

/** Scripts cannot put a folder into a drag: the browser is asked what these items are. */
function dropEntries(...entries: FileSystemEntry[]) {
  const transfer = transferOf(...entries.map(({ name }) => fileOf(name)));
  const left = [...entries];
  const asked = vi
    .spyOn(DataTransferItem.prototype, 'webkitGetAsEntry')
    .mockImplementation(() => left.shift() ?? null);
  drag('drop', input(), transfer);
  asked.mockRestore();
}

describe('many files in a FileUpload', () => {
  it('has only those in sight on the page, and says which they are', async () => {
    show({ defaultFiles: many(10_000) });
    expect(lines().length).toBeLessThan(40);
    expect(screen.getByText(/^10,000 files · 10 kB$/)).toBeVisible();
    expect(lines()[0]).toHaveAttribute('aria-setsize', '10000');

    const list = screen.getByRole('list');
    list.scrollTop = list.scrollHeight;
    fireEvent.scroll(list);
    const last = lines().at(-1)!;
    expect(last).toHaveAttribute('aria-posinset', '10000');
    expect(lines().length).toBeLessThan(40);
    const bottom = (element: Element) => element.getBoundingClientRect().bottom;
    expect(Math.abs(bottom(last) - bottom(list))).toBeLessThan(2);
  });

  it('keeps the line on the page that has the focus', async () => {
    show({ defaultFiles: many(10_000) });
    screen.getByRole('button', { name: `Remove ${track(1)}` }).focus();
    const list = screen.getByRole('list');
    list.scrollTop = 100_000;
    fireEvent.scroll(list);
    expect(lines().length).toBeLessThan(40);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: `Remove ${track(2)}` })).toHaveFocus();
    expect(screen.getByText(/^9,999 files/)).toBeVisible();
  });

  it('is walked through with Tab', async () => {
    show({ defaultFiles: many(200) });
    screen.getByRole('button', { name: `Remove ${track(0)}` }).focus();
    for (let at = 1; at <= 12; at += 1) {
      await userEvent.tab();
      expect(screen.getByRole('button', { name: `Remove ${track(at)}` })).toHaveFocus();
    }
  });

  it('draws only the line that gets on', async () => {
    const drawn = vi.fn();
    let report!: (progress: number) => void;
    render(
      <Profiler id="files" onRender={drawn}>
        <FileUpload
          label="Recordings"
          concurrency={1}
          defaultFiles={[
            { ...many(1)[0]!, file: fileOf('A.wav'), status: 'waiting' },
            ...many(1000).slice(1),
          ]}
          upload={(_, { onProgress }) => {
            report = onProgress;
            return new Promise(() => {});
          }}
        />
      </Profiler>,
    );
    const others = lines().slice(1);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const line of others)
      observer.observe(line, { attributes: true, subtree: true, childList: true });
    drawn.mockClear();
    for (const progress of [0.1, 0.2, 0.3]) report(progress);
    await expect.poll(() => screen.getByRole('progressbar').getAttribute('value')).toBe('0.3');
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(changes).toEqual([]);
    observer.disconnect();
  });

  it('takes a folder of 10,000, and tells so in one line', async () => {
    const changed = vi.fn();
    const { container } = show({ onFilesChange: changed, accept: '.wav' });
    // Made without the browser, for which ten thousand real ones are the work of seconds.
    const known = { lastModified: { value: 1 }, size: { value: 4 }, type: { value: '' } };
    const entries = Array.from({ length: 10_000 }, (_, at) => {
      const name = at % 2 ? track(at) : `${at}.txt`;
      const file = () => Object.create(File.prototype, { ...known, name: { value: name } }) as File;
      return entryOf(name, '/Masters', file);
    });
    dropEntries(folderOf('Masters', entries));
    expect(await screen.findByText(/^5,000 files/)).toBeVisible();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(lines().length).toBeLessThan(40);
    expect(screen.getByText('Not added: 5,000 files')).toBeVisible();
    expect(screen.getByText('+4,980')).toBeVisible();
    await expect
      .poll(() => container.querySelector(':scope > div > [aria-live]')!.textContent)
      .toBe('Added: 5,000 filesNot added: 5,000 files');
  });

  it('submits more files than an input takes in time', () => {
    const add = vi.spyOn(DataTransferItemList.prototype, 'add');
    const file = fileOf('A.wav');
    render(
      <form aria-label="Delivery">
        <FileUpload
          label="Recordings"
          name="recordings"
          required
          defaultFiles={many(1001).map((item) => ({ ...item, file }))}
        />
      </form>,
    );
    expect(add).not.toHaveBeenCalled();
    const form = screen.getByRole<HTMLFormElement>('form');
    expect(form.checkValidity()).toBe(true);
    expect(new FormData(form).getAll('recordings')).toHaveLength(1001);
    add.mockRestore();
  });

  it('reads dropped folders to their ends, without what systems hide there', async () => {
    show();
    const disc = Array.from({ length: 250 }, (_, at) => entryOf(track(at), '/Masters/Disc 1'));
    const broken = entryOf('Lost.wav', '/Masters', () => {
      throw new DOMException('gone', 'NotFoundError');
    });
    dropEntries(
      folderOf('Masters', [
        folderOf('Disc 1', disc, '/Masters'),
        entryOf('.DS_Store', '/Masters'),
        entryOf('Thumbs.db', '/Masters'),
        broken,
      ]),
      entryOf('Notes.pdf', ''),
    );
    expect(screen.getByText('Reading the folder…')).toBeVisible();
    expect(await screen.findByText(/^251 files/)).toBeVisible();
    expect(screen.queryByText('Reading the folder…')).toBeNull();
    expect(lines()[0]!.textContent).toContain('Masters/Disc 1');
    expect(screen.getByText('Lost.wav could not be read')).toBeVisible();
  });

  it('forgets a folder that is read when the field is gone', async () => {
    const changed = vi.fn();
    const { unmount } = show({ onFilesChange: changed });
    dropEntries(folderOf('Masters', [entryOf('A.wav', '/Masters')]));
    unmount();
    await act(async () => {});
    expect(changed).not.toHaveBeenCalled();
  });

  it('takes nothing from a folder that is read when the field is disabled meanwhile', async () => {
    const onFilesChange = vi.fn();
    const { rerender } = show({ onFilesChange });
    dropEntries(folderOf('Masters', [entryOf(track(1), '/Masters')]));
    rerender(<FileUpload label="Recordings" disabled onFilesChange={onFilesChange} />);
    await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
    expect(onFilesChange).not.toHaveBeenCalled();
  });

  it('asks for a folder', async () => {
    const { container } = show({ folder: true });
    const picker = container.querySelector<HTMLInputElement>('input[webkitdirectory]')!;
    const asked = vi.spyOn(picker, 'click').mockImplementation(() => {});
    await userEvent.click(screen.getByRole('button', { name: 'Choose a folder' }));
    expect(asked).toHaveBeenCalled();
    const file = fileOf('A.wav');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'Masters/A.wav' });
    Object.defineProperty(picker, 'files', { value: [file], configurable: true });
    fireEvent.change(picker);
    expect(lines()[0]!.textContent).toContain('Masters');
  });
});
