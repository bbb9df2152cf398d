import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  FileUpload,
  uploadTo,
  type FileUploadItem,
  type FileUploadProps,
  type FileUploadRequest,
} from '../../src';
import type { UploadRecord } from '../support/demoServer';
import { fileOf } from '../support/files';

let keys = 0;
/** Each test its own record on the server. */
const newKey = () => `upload-${Date.now()}-${(keys += 1)}`;
const address = (key: string, query = '') => `/api/files?key=${key}${query}`;
const seen = async (key: string) => (await (await fetch(address(key))).json()) as UploadRecord;
const release = (key: string) => fetch(`/api/files/release?key=${key}`, { method: 'POST' });

const waiting = (...names: string[]): FileUploadItem[] =>
  names.map((name) => ({ id: name, file: fileOf(name), status: 'waiting' }));
const line = (name: string) =>
  screen.getAllByRole('listitem').find(({ dataset }) => dataset.id === name)!;
const button = (name: string) => screen.getByRole('button', { name });
const show = (props: Partial<FileUploadProps>) =>
  render(<FileUpload label="Recordings" {...props} />);

describe('uploads of a FileUpload', () => {
  it('sends each file, shows how far it is, and keeps what the server answers', async () => {
    const key = newKey();
    const changed = vi.fn<(files: FileUploadItem[]) => void>();
    // More than fits into the buffers on the way.
    const file = fileOf('Sirtaki.wav', 32_000_000);
    show({
      upload: uploadTo(address(key, '&stall')),
      onFilesChange: changed,
      defaultFiles: [{ id: 'Sirtaki.wav', file, status: 'waiting' }],
    });
    const steps = () => changed.mock.calls.map(([[item]]) => item!);
    await expect.poll(() => steps().at(-1)?.progress).toBeGreaterThan(0);
    expect(steps()[0]).toMatchObject({ status: 'uploading', progress: 0 });
    expect(steps().at(-1)!.progress).toBeLessThan(1);
    expect(line('Sirtaki.wav').textContent).toMatch(/32\sMB\d+%$/);
    await release(key);
    await expect.poll(() => line('Sirtaki.wav').textContent).toContain('Uploaded');
    expect(steps().at(-1)).toMatchObject({
      status: 'done',
      answer: { id: expect.any(String), name: 'Sirtaki.wav' },
    });
    expect(await seen(key)).toMatchObject({ finished: ['Sirtaki.wav'], aborted: [] });
  });

  it('sends in order, so many at once', async () => {
    const key = newKey();
    const send = uploadTo(address(key, '&hold'));
    // As they are sent: what is on its way at once may arrive in any order.
    const sent: string[] = [];
    show({
      upload(file, request) {
        sent.push(file.name);
        return send(file, request);
      },
      concurrency: 2,
      defaultFiles: waiting('1.wav', '2.wav', '3.wav', '4.wav', '5.wav'),
    });
    await expect.poll(async () => (await seen(key)).began).toHaveLength(2);
    expect(line('3.wav').textContent).toContain('Waiting');
    expect(screen.getByText('0 of 5 uploaded')).toBeVisible();
    await release(key);
    await expect.poll(async () => (await seen(key)).finished).toHaveLength(5);
    expect((await seen(key)).most).toBe(2);
    expect(sent).toEqual(['1.wav', '2.wav', '3.wav', '4.wav', '5.wav']);
  });

  it('says what failed, tries again when asked to, and keeps the focus', async () => {
    const key = newKey();
    show({
      upload: uploadTo(address(key, '&fail=once')),
      defaultFiles: waiting('Zorba.wav'),
    });
    await expect.poll(() => line('Zorba.wav').textContent).toContain('Error 500');
    await userEvent.click(button('Retry upload of Zorba.wav'));
    await expect.poll(() => line('Zorba.wav').textContent).toContain('Uploaded');
    expect(button('Remove Zorba.wav')).toHaveFocus();
    expect((await seen(key)).began).toEqual(['Zorba.wav', 'Zorba.wav']);
  });

  it('tries all again that failed', async () => {
    const key = newKey();
    show({
      upload: uploadTo(address(key, '&fail=once')),
      defaultFiles: waiting('1.wav', '2.wav', '3.wav'),
    });
    await expect.poll(() => screen.queryAllByText('Error 500')).toHaveLength(3);
    await userEvent.click(button('Retry failed uploads'));
    await expect.poll(() => screen.queryAllByText('Uploaded')).toHaveLength(3);
    expect(document.body).not.toHaveFocus();
  });

  it('does not offer to try what it does not have again', () => {
    const gone = (name: string): FileUploadItem => ({ id: name, file: { name }, status: 'failed' });
    show({ upload: vi.fn(), defaultFiles: [gone('A.wav'), gone('B.wav')] });
    expect(screen.queryByRole('button', { name: /^Retry/ })).toBeNull();
  });

  it('cancels: the request ends on the server, too', async () => {
    const key = newKey();
    show({ upload: uploadTo(address(key, '&hold')), defaultFiles: waiting('Zorba.wav') });
    await expect.poll(async () => (await seen(key)).began).toEqual(['Zorba.wav']);
    await userEvent.click(button('Cancel upload of Zorba.wav'));
    await expect.poll(async () => (await seen(key)).aborted).toEqual(['Zorba.wav']);
    expect(line('Zorba.wav').textContent).toContain('Upload cancelled');
    expect(button('Remove Zorba.wav')).toHaveFocus();
    await userEvent.click(button('Retry upload of Zorba.wav'));
    await release(key);
    await expect.poll(() => line('Zorba.wav').textContent).toContain('Uploaded');
  });

  it.each(['it is removed by its parent', 'the field leaves the page'])(
    'stops when %s',
    async (when) => {
      const key = newKey();
      const props = {
        label: 'Recordings',
        upload: uploadTo(address(key, '&hold')),
        onFilesChange: vi.fn(),
      };
      const { rerender } = render(<FileUpload {...props} files={waiting('Zorba.wav')} />);
      await expect.poll(async () => (await seen(key)).began).toEqual(['Zorba.wav']);
      rerender(when.startsWith('it') ? <FileUpload {...props} files={[]} /> : <p />);
      await expect.poll(async () => (await seen(key)).aborted).toEqual(['Zorba.wav']);
    },
  );

  it('sends once where effects run twice, and once where a parent keeps no news', async () => {
    const upload = vi.fn(async (_: File, { signal }: FileUploadRequest) => signal.aborted);
    const { rerender } = render(
      <StrictMode>
        <FileUpload label="Recordings" upload={upload} defaultFiles={waiting('1.wav')} />
      </StrictMode>,
    );
    await expect.poll(() => line('1.wav').textContent).toContain('Uploaded');
    const lasting = upload.mock.calls.filter(([, { signal }]) => !signal.aborted);
    expect(lasting).toHaveLength(1);

    upload.mockClear();
    const deaf = (
      <FileUpload label="Deaf" upload={upload} files={waiting('2.wav')} onFilesChange={vi.fn()} />
    );
    rerender(deaf);
    await act(async () => {});
    rerender(deaf);
    expect(upload).toHaveBeenCalledTimes(1);
  });

  it('shows only words for people, and survives an uploader that throws', async () => {
    const upload = (file: File) => {
      if (file.name === '1.wav') throw new TypeError('Failed to fetch');
      return Promise.reject(new Error('The recording is shorter than a second'));
    };
    show({ upload, defaultFiles: waiting('1.wav', '2.wav') });
    await expect.poll(() => line('1.wav').textContent).toMatch(/Upload failed$/);
    await expect.poll(() => line('2.wav').textContent).toContain('shorter than a second');
  });

  it('draws once a frame, however often progress is reported', async () => {
    const changed = vi.fn();
    let report!: (progress: number) => void;
    const upload = (_: File, { onProgress }: FileUploadRequest) => {
      report = onProgress;
      return new Promise(() => {});
    };
    show({ upload, onFilesChange: changed, defaultFiles: waiting('1.wav') });
    changed.mockClear();
    for (let at = 1; at <= 100; at += 1) report(at / 100);
    report(7);
    await expect.poll(() => changed.mock.calls.length).toBe(1);
    await expect.element(screen.getByRole('progressbar')).toHaveAttribute('value', '1');
  });

  it('says nothing more once it has left the page', async () => {
    const changed = vi.fn();
    let report!: (progress: number) => void;
    const upload = (_: File, { onProgress }: FileUploadRequest) => {
      report = onProgress;
      return new Promise(() => {});
    };
    const { unmount } = show({ upload, onFilesChange: changed, defaultFiles: waiting('1.wav') });
    report(0.5);
    unmount();
    report(0.6);
    changed.mockClear();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(changed).not.toHaveBeenCalled();
  });

  it('shows what is on the server already, and sends nothing of it', () => {
    const upload = vi.fn();
    const file = { name: 'Contract.pdf', size: 120_000 };
    show({ upload, defaultFiles: [{ id: '1', file, status: 'done', answer: 'file-1' }] });
    expect(line('1').textContent).toMatch(/^Contract\.pdf120\skBUploaded$/);
    expect(upload).not.toHaveBeenCalled();
  });
});

describe('uploadTo', () => {
  const request = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

  it('fails with what the server says, without words where it says nothing', async () => {
    const file = fileOf('Zorba.wav');
    await expect(uploadTo('/api/files?status=413')(file, request())).rejects.toThrow('Error 413');
    await expect(uploadTo('http://127.0.0.1:1/')(file, request())).rejects.toThrow(/^$/);
  });

  it('sends the file itself where no field is wanted, and to an address of its own', async () => {
    const upload = uploadTo(({ name }) => `/api/files?name=${name}`, {
      field: null,
      method: 'POST',
    });
    expect(await upload(fileOf('Zorba.wav', 7), request())).toMatchObject({
      name: 'Zorba.wav',
      size: 7,
    });
  });

  it('does not begin what is cancelled already', async () => {
    const signal = AbortSignal.abort();
    await expect(
      uploadTo('/api/files')(fileOf('a.wav'), { ...request(), signal }),
    ).rejects.toThrow();
  });
});
