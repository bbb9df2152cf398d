import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { FileUpload, Stack, type FileUploadItem, type FileUploadRequest } from '../../src';

const stored = (
  name: string,
  size: number,
  status: FileUploadItem['status'] = 'done',
  more: Partial<FileUploadItem> = {},
): FileUploadItem => ({ id: name, file: { name, size }, status, answer: name, ...more });

/** Stands in for a server: a megabyte takes it a tenth of a second. */
async function upload(file: File, { signal, onProgress }: FileUploadRequest) {
  const steps = Math.min(50, Math.ceil(file.size / 500_000));
  for (let step = 0; step < steps; step += 1) {
    onProgress(step / steps);
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
  }
  if (file.name.includes('rejected')) throw new Error('The society refused this file');
  return `file-${file.name}`;
}

const drop = (target: Element, ...files: File[]) => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const real = { bubbles: true, cancelable: true, dataTransfer };
  return fireEvent(target, new DragEvent('drop', real));
};

const meta = preview.meta({
  title: 'Molecules/FileUpload',
  component: FileUpload,
  args: {
    label: 'Recordings',
    accept: '.wav,.flac,.cue',
    maxSize: 500_000_000,
    maxFiles: 40,
    onFilesChange: fn(),
  },
  argTypes: {
    files: { control: false },
    ref: { control: false },
    upload: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        { component: 'TextArea', when: 'A few lines are pasted more easily than saved as a file.' },
        { component: 'TextField', when: 'The file lies elsewhere, and its address will do.' },
      ],
      dos: [
        'Give `upload`, such as `uploadTo(url)`: people go on with the form while large files travel.',
        'Name extensions in `accept`: systems do not know the MIME type of every file.',
        'Check type and size on your server, too: a browser only believes what a file calls itself.',
        'Reject an upload with an `Error` whose message says what to do; its line shows it.',
        'Show what is there already in `defaultFiles`, as `{ name, size }` with `status: "done"`.',
      ],
      donts: [
        'Don’t repeat the limits in `description`: the field says them.',
        'Don’t upload what needs a decision first, such as which of two contracts is in force.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'To the place to drop files, then through the list.' },
        { keys: ['Space'], action: 'Asks for files.' },
        { keys: ['Ctrl+V'], action: 'Adds files or a picture from the clipboard.' },
        { keys: ['Enter'], action: 'On the buttons of a file: removes, cancels, tries again.' },
      ],
      accessibility: [
        'The control is a native file input: everything that dropping does, it does, too (WCAG 2.5.7).',
        'What happened is told in one sentence, however many files there were (WCAG 4.1.3).',
        'Each file that was refused is named with its reason, and stays until more are added (WCAG 3.3.1).',
        'When a file goes, the focus goes to the next one, at last to the input.',
        'While files are dragged, words, edge and ground say where to drop them, not colour alone.',
        'While it is on the page, files dropped elsewhere do not open in its stead, so nothing typed is lost.',
        'Of a long list only what is in sight is on the page; `aria-setsize` and `aria-posinset` tell the rest.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { description: 'One file per recording, named by its ISRC', upload, folder: true },
  play: async ({ args, canvas }) => {
    drop(canvas.getByLabelText('Recordings'), new File(['RIFF'], 'GRF170100042.wav'));
    await waitFor(() => expect(canvas.getByText('Uploaded')).toBeVisible());
    await expect(args.onFilesChange).toHaveBeenLastCalledWith([
      expect.objectContaining({ answer: 'file-GRF170100042.wav', status: 'done' }),
    ]);
  },
});

/** What lies on the server already is given by its name and size. */
export const Progress = meta.story({
  args: {
    upload,
    defaultFiles: [
      stored('GRF170100042 Ta paidia tou Pirea.wav', 48_200_000),
      stored(
        'GRF170100043 Zorba’s dance (remastered 2024, 24 bit).flac',
        212_400_000,
        'uploading',
        {
          progress: 0.64,
        },
      ),
      stored('GRF170100044 Strose to stroma sou.wav', 51_900_000, 'uploading', { progress: 0.12 }),
      stored('GRF170100045', 4, 'failed', {
        file: new File(['fLaC'], 'GRF170100045 Vrehi sti ftohogitonia.flac'),
        error: 'The recording is shorter than its ISRC entry says',
      }),
      stored('Side A.cue', 2_140, 'done', { folder: 'Masters/Disc 1' }),
    ],
  },
});

/** Each file is named with its reason; the others are taken. */
export const Refused = meta.story({
  args: { maxSize: 1000, maxFiles: 2 },
  play: async ({ canvas }) => {
    const wav = (name: string, size = 900) => new File([new Uint8Array(size)], name);
    drop(
      canvas.getByLabelText('Recordings'),
      wav('GRF170100042.wav'),
      wav('GRF170100043.wav', 0),
      wav('Cover.bmp'),
      wav('GRF170100044.wav', 4800),
      wav('GRF170100045.wav'),
      wav('GRF170100046.wav'),
    );
    await waitFor(() => expect(canvas.getByText('Not added: 4 files')).toBeVisible());
    await expect(canvas.getByText('GRF170100043.wav is empty')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
});

/** Files are being dragged over the page: here they can be dropped. */
export const Dragging = meta.story({
  play: async ({ canvas }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['RIFF'], 'GRF170100042.wav'));
    const real = { bubbles: true, cancelable: true, dataTransfer };
    // As long as files are held over it, the browser says so again and again.
    await waitFor(async () => {
      await fireEvent(canvas.getByLabelText('Recordings'), new DragEvent('dragover', real));
      await expect(canvas.getByText('Drop to add')).toBeVisible();
    });
  },
});

export const States = meta.story({
  args: {
    accept: '.pdf',
    maxFiles: 1,
    defaultFiles: [stored('Publishing agreement 2024 (signed).pdf', 1_840_000)],
  },
  render: (args) => (
    <Stack gap={6}>
      <FileUpload {...args} label="Contract" required defaultFiles={[]} />
      <FileUpload
        {...args}
        label="Invalid"
        error="The agreement is not signed: upload the last version"
      />
      <FileUpload {...args} label="Read-only" readOnly />
      <FileUpload {...args} label="Read-only, empty" readOnly defaultFiles={[]} />
      <FileUpload {...args} label="Disabled" disabled />
    </Stack>
  ),
});

/** Of 10,000 files, some thirty lines are on the page. */
export const Many = meta.story({
  // Its props written out would be megabytes.
  parameters: { docs: { source: { type: 'code' } } },
  args: {
    label: 'Statements',
    accept: '.csv,.xlsx',
    maxFiles: undefined,
    defaultFiles: Array.from({ length: 10_000 }, (_, at) =>
      stored(`Statement ${String(at + 1).padStart(5, '0')}.csv`, 12_000 + ((at * 7919) % 90_000)),
    ),
  },
});
