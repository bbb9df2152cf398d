import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { cloneElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FileUpload, type FileUploadItem, type FileUploadProps } from '../../src';
import { drag, fileOf, paste, transferOf } from '../support/files';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const input = () => screen.getByLabelText<HTMLInputElement>('Recordings');
const names = () =>
  screen.queryAllByRole('listitem').map((line) => line.querySelector('span')!.textContent);
const choose = (...files: File[]) => userEvent.upload(input(), files);
const zone = () => input().parentElement!;
const drop = (...files: File[]) => drag('drop', zone(), transferOf(...files));
const items = (...list: string[]): FileUploadItem[] =>
  list.map((name) => ({ id: name, file: fileOf(name), status: 'waiting' }));

describe('FileUpload', () => {
  itKeepsTheContract(<FileUpload label="Recordings" />, {
    control: (container) => container.querySelector('input'),
  });

  it('takes files that are chosen, and names them', async () => {
    const changed = vi.fn();
    render(<FileUpload label="Recordings" onFilesChange={changed} />);
    await choose(fileOf('Sirtaki.wav', 2_400_000), fileOf('Zorba.flac'));
    expect(names()).toEqual(['Sirtaki.wav', 'Zorba.flac']);
    expect(screen.getByText('2.4 MB')).toBeVisible();
    expect(changed).toHaveBeenLastCalledWith([
      expect.objectContaining({ status: 'waiting', file: expect.any(File) }),
      expect.anything(),
    ]);
  });

  it('takes null from plain JavaScript for no files', async () => {
    const none = null as never;
    render(<FileUpload label="Recordings" files={none} defaultFiles={none} />);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('adds to what is there already, and removes', async () => {
    render(<FileUpload label="Recordings" defaultFiles={items('A.wav')} />);
    await choose(fileOf('B.wav'));
    drop(fileOf('C.wav'));
    expect(names()).toEqual(['A.wav', 'B.wav', 'C.wav']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove B.wav' }));
    expect(names()).toEqual(['A.wav', 'C.wav']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
    expect(names()).toEqual([]);
    expect(input()).toHaveFocus();
  });

  it('puts one file in the place of another where there is one only', async () => {
    render(<FileUpload label="Recordings" maxFiles={1} />);
    expect(input().multiple).toBe(false);
    await choose(fileOf('A.wav'));
    await choose(fileOf('B.wav'));
    expect(names()).toEqual(['B.wav']);
  });

  it('takes a pasted picture and gives it a name', () => {
    render(<FileUpload label="Recordings" />);
    input().focus();
    paste(input(), transferOf(fileOf('image.png', 9, 'image/png')));
    expect(names()[0]).toMatch(/^Pasted image \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/);
  });

  it('leaves pasted and dragged text alone', () => {
    render(<FileUpload label="Recordings" />);
    const text = transferOf('Sirtaki');
    expect(paste(input(), text)).toBe(true);
    expect(drag('dragover', zone(), text)).toBe(true);
    expect(drag('drop', zone(), text)).toBe(true);
  });

  it('is controlled: what the parent keeps is what is shown', async () => {
    function Parent() {
      const [files, setFiles] = useState<FileUploadItem[]>(items('A.wav'));
      return <FileUpload label="Recordings" files={files} onFilesChange={setFiles} />;
    }
    render(<Parent />);
    await choose(fileOf('B.wav'));
    expect(names()).toEqual(['A.wav', 'B.wav']);
    expect(input().files).toHaveLength(2);
  });

  it('goes back to what the parent has when that refuses', async () => {
    render(<FileUpload label="Recordings" files={items('A.wav')} onFilesChange={() => {}} />);
    await choose(fileOf('B.wav'));
    expect(names()).toEqual(['A.wav']);
    await waitFor(() => expect(input().files).toHaveLength(1));
  });

  it('is read-only, with a warning, when it is controlled and nobody listens', () => {
    const field = <FileUpload label="Recordings" files={items('A.wav')} />;
    const { rerender } = render(cloneElement(field, { readOnly: true }));
    rerender(cloneElement(field, { disabled: true }));
    // That is meant, then.
    expect(takeConsole()).toEqual([]);
    rerender(field);
    expect(screen.queryByRole('button')).toBeNull();
    expect(takeConsole()).toEqual([expect.stringContaining('without onFilesChange')]);
  });

  it('shows files but takes none when it is read-only', () => {
    const { rerender } = render(
      <FileUpload label="Recordings" readOnly defaultFiles={items('A.wav')} />,
    );
    drop(fileOf('B.wav'));
    paste(input(), transferOf(fileOf('C.wav')));
    expect(fireEvent.click(input())).toBe(false);
    expect(names()).toEqual(['A.wav']);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<FileUpload key="other" label="Recordings" readOnly />);
    expect(screen.getByText('No files')).toBeVisible();
  });

  it.each<[string, FileUploadProps]>([
    ['itself', { label: 'Recordings', disabled: true }],
    ['a fieldset', { label: 'Recordings' }],
  ])('takes nothing when %s is disabled', (by, props) => {
    render(
      <fieldset disabled={by === 'a fieldset'}>
        <FileUpload {...props} folder defaultFiles={items('A.wav')} />
      </fieldset>,
    );
    drop(fileOf('B.wav'));
    expect(names()).toEqual(['A.wav']);
    expect(input()).toBeDisabled();
    for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
  });

  it('tells what happened once, in few words', async () => {
    const { container } = render(<FileUpload label="Recordings" accept=".wav" />);
    const said = () => container.querySelector(':scope > div > [aria-live]')!.textContent;
    drop(...Array.from({ length: 50 }, (_, at) => fileOf(`Track ${at}.wav`)), fileOf('Cover.bmp'));
    await expect.poll(said).toBe('Added: 50 filesCover.bmp cannot be used here: choose WAV');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Track 0.wav' }));
    await expect.poll(said).toBe('Removed: Track 0.wav');
  });

  it('keeps the focus in the list, whoever takes a line away', async () => {
    const list = items('A.wav', 'B.wav', 'C.wav');
    const props = { label: 'Recordings', onFilesChange: vi.fn() };
    const { rerender } = render(<FileUpload {...props} files={list} />);
    screen.getByRole('button', { name: 'Remove B.wav' }).focus();
    rerender(<FileUpload {...props} files={list.filter(({ id }) => id !== 'B.wav')} />);
    expect(screen.getByRole('button', { name: 'Remove C.wav' })).toHaveFocus();
    rerender(<FileUpload {...props} files={list.slice(0, 1)} />);
    expect(screen.getByRole('button', { name: 'Remove A.wav' })).toHaveFocus();
    rerender(<FileUpload {...props} files={[]} />);
    expect(input()).toHaveFocus();
  });

  it('shows where to drop, and keeps the page from being left', () => {
    render(<FileUpload label="Recordings" />);
    const files = transferOf(fileOf('A.wav'));
    expect(drag('dragover', document.body, files)).toBe(false);
    expect(zone()).toHaveAttribute('data-drag', 'page');
    expect(screen.getByText('Drop to add')).toBeVisible();
    drag('dragover', input(), files);
    expect(zone()).toHaveAttribute('data-drag', 'here');
    drag('dragleave', document.body, files);
    expect(zone()).not.toHaveAttribute('data-drag');
    expect(drag('drop', document.body, files)).toBe(false);
  });

  it('leaves other places alone that take files', () => {
    render(
      <>
        <FileUpload label="Recordings" />
        <input type="file" aria-label="Native" />
      </>,
    );
    const files = transferOf(fileOf('A.wav'));
    expect(drag('drop', screen.getByLabelText('Native'), files)).toBe(true);
  });

  it('does not say where to drop while nothing can be dropped', () => {
    render(
      <fieldset disabled>
        <FileUpload label="Recordings" />
      </fieldset>,
    );
    drag('dragover', document.body, transferOf(fileOf('A.wav')));
    expect(zone()).not.toHaveAttribute('data-drag');
  });

  it('draws all files where two have one id, and names it', () => {
    render(
      <FileUpload
        label="Recordings"
        defaultFiles={[...items('A.wav', 'B.wav'), ...items('A.wav')]}
      />,
    );
    expect(names()).toEqual(['A.wav', 'B.wav', 'A.wav']);
    expect(takeConsole()).toEqual([expect.stringContaining('have the id "A.wav"')]);
  });

  it('leaves nothing behind', () => {
    const { unmount } = render(<FileUpload label="Recordings" />);
    act(() => unmount());
    const files = transferOf(fileOf('A.wav'));
    expect(drag('dragover', document.body, files)).toBe(true);
  });
});
