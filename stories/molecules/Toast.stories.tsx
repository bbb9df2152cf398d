import { expect, screen, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Dialog, toast, Toasts, type ToastOptions } from '../../src';
import { Row } from '../support/Row';
import { tooltipShown } from '../support/tooltipShown';

const meta = preview.meta({
  title: 'Molecules/Toast',
  component: Toasts,
  beforeEach: () => () => toast.dismiss(),
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    page: {
      alternatives: [
        { component: 'InlineAlert', when: 'It stays true while people are on the page.' },
        { component: 'ConfirmDialog', when: 'It must be answered before anything goes on.' },
        { component: 'Field', when: 'It is about what was typed: say it at the field.' },
        { component: 'StatusLabel', when: 'It is the state of a thing in a list.' },
      ],
      dos: [
        'Put `<Toasts />` beside your app, once, inside its providers.',
        'Say what has happened, in one sentence: “Claim filed”.',
        'Offer `undo` in place of a question beforehand, where that is possible.',
        'Use `toast.promise` for what takes longer than a second.',
        'Give an `id` to what reports its progress.',
      ],
      donts: [
        'Don’t put into a toast what people will look for later.',
        'Don’t confirm what everyone can see has happened.',
        'Don’t give a toast two actions.',
      ],
      keyboard: [
        { keys: ['F6'], action: 'Goes to the toasts; pressed there, goes back.' },
        { keys: ['Tab'], action: 'Goes to the next button of a toast.' },
        { keys: ['Escape'], action: 'Among the toasts, goes back to where people were.' },
      ],
      accessibility: [
        'Toasts are read out when there is a pause, `danger` and `assertive` at once (`aria-live`, WCAG 4.1.3).',
        'Their time stands still while the pointer or the focus is on them, and on a hidden tab; with an action or an error they stay (WCAG 2.2.1).',
        'Three show at once; of a burst, the last twenty are kept, and the rest is counted.',
        'While a modal dialog is open they stand inside it, where alone they can be reached.',
        'When a focused toast goes, the focus goes to the next one, and after the last back to where it was.',
      ],
    } satisfies ComponentPage,
  },
});

async function shown(text: string) {
  const words = await screen.findByText(text);
  await waitFor(() => expect(words).toBeVisible());
}

export const Playground = meta.story({
  render: (args) => (
    <>
      <Row>
        <Button onClick={() => toast('Claim filed with ICE', { tone: 'success' })}>
          File claim
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            toast('Claim withdrawn', {
              description: 'Blue Aegean, 25 % mechanical',
              undo: () => toast('Claim restored', { tone: 'success' }),
            })
          }
        >
          Withdraw claim
        </Button>
      </Row>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw claim' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await shown('Claim restored');
    // Its button has the focus now, and so says its name.
    await tooltipShown();
  },
});

const tones: [NonNullable<ToastOptions['tone']>, string, string][] = [
  ['success', 'Claim filed', 'ICE confirms within two working days.'],
  ['warning', 'Filed without a share', 'Add the publisher’s share before Friday.'],
  ['danger', 'Claim not filed', 'ICE could not be reached.'],
];

/** A drawing says the same as the colour. `danger` stays until it is dismissed. */
export const Tones = meta.story({
  render: (args) => (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          for (const [tone, message, description] of tones) {
            toast(message, { tone, description, duration: Infinity });
          }
        }}
      >
        File three claims
      </Button>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'File three claims' }));
    await shown('Claim not filed');
  },
});

/** Two more tones; words may be long, and an action stands beside them. */
export const Actions = meta.story({
  render: (args) => (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          toast('Ελένη Καραΐνδρου was merged with Eleni Karaindrou (IPI 00051684392)', {
            undo: () => {},
          });
          toast('A new version is there', {
            tone: 'info',
            action: { label: 'Reload', onClick: (event) => event.preventDefault() },
          });
        }}
      >
        Merge writers
      </Button>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Merge writers' }));
    await shown('A new version is there');
  },
});

/** One toast for the whole way. The promise is given back, so that the caller can go on with it. */
export const Promises = meta.story({
  render: (args) => (
    <>
      <Button
        onClick={() =>
          toast.promise(Promise.resolve(212), {
            loading: 'Importing the catalogue…',
            success: (count) => `${count} works imported`,
            error: 'The catalogue could not be imported',
          })
        }
      >
        Import
      </Button>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Import' }));
    await shown('212 works imported');
    toast('Matching recordings…', { loading: true });
    await shown('Matching recordings…');
  },
});

/** Three show, the rest is counted; a burst of 500 is kept to the last twenty. */
export const Burst = meta.story({
  render: (args) => (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          for (let index = 1; index <= 500; index += 1) {
            toast(`Work ${index} imported`, { tone: 'success' });
          }
        }}
      >
        Import 500 works
      </Button>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Import 500 works' }));
    await shown('Work 500 imported');
    await expect(await screen.findByRole('button', { name: '17 more' })).toBeVisible();
    await expect(screen.getAllByRole('listitem')).toHaveLength(3);
  },
});

/** A toast moves into the dialog that opens, as all else is inert, and back when it closes. */
export const AboveADialog = meta.story({
  render: (args) => (
    <>
      <Dialog title="Edit work" trigger={<Button>Edit work</Button>}>
        <Button onClick={() => toast('Draft saved', { undo: () => {} })}>Save draft</Button>
      </Dialog>
      <Toasts {...args} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save draft' }));
    await shown('Draft saved');
    await userEvent.keyboard('{F6}{Tab}');
    await expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  },
});
