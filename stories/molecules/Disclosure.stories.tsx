import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Badge, Disclosure, Stack } from '../../src';
import { HistoryIcon } from '../../src/icons/HistoryIcon';

const meta = preview.meta({
  title: 'Molecules/Disclosure',
  component: Disclosure,
  args: {
    label: 'How this share was calculated',
    children:
      'The publisher holds 50 % of the performing rights in all territories. The rest is divided among three writers, as the agreement of 4 March 2019 says.',
  },
  argTypes: {
    icon: { control: false },
    label: { control: 'text' },
    level: { control: 'select', options: [undefined, 2, 3, 4, 5, 6] },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Accordion', when: 'There are several, below each other.' },
        { component: 'Dialog', when: 'People decide something there, and then come back.' },
        { component: 'Tooltip', when: 'It is a few words about one control.' },
      ],
      dos: [
        'Use it for what some people need at times: details, reasons, rarely used filters.',
        'Say in the label what is behind it.',
        'Give it a `level` where its content is a part of the page.',
      ],
      donts: [
        'Don’t hide what people must read, or errors.',
        'Don’t put links or buttons into the label: all of it is one.',
        'Don’t change the label when it opens: the chevron and its state say so.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the label, and into what is open.' },
        { keys: ['Enter', 'Space'], action: 'Opens or closes it.' },
      ],
      accessibility: [
        'It is native `<details>` and `<summary>`: it works before, and without, JavaScript.',
        'What is closed is out of reach of the keyboard and screen readers, but a search in the page finds and opens it.',
        'In print everything is shown.',
        'With reduced motion it opens at once.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

export const Open = meta.story({ args: { defaultOpen: true } });

/** A heading for those who go through the page by its outline; an icon and a number beside the words. */
export const WithLevel = meta.story({
  args: {
    level: 2,
    icon: <HistoryIcon />,
    label: (
      <>
        Earlier versions <Badge count={4} />
      </>
    ),
    onOpenChange: fn(),
  },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Earlier versions');
    await userEvent.click(canvas.getByText('Earlier versions'));
    await waitFor(() => expect(args.onOpenChange).toHaveBeenCalledWith(true));
  },
});

/** Of all with one `name`, one is open. */
export const OneOfSeveral = meta.story({
  args: { name: 'reason' },
  render: (args) => (
    <Stack gap={1}>
      <Disclosure {...args} defaultOpen />
      <Disclosure {...args} label="Why it is on hold">
        Two publishers claim 80 % each. It is paid out once they agree.
      </Disclosure>
    </Stack>
  ),
});

/** Labels wrap; the chevron stays beside the first line. */
export const LongLabels = meta.story({
  args: {
    label: 'Verwertungsgesellschaftenaufsichtsverordnungsentwurf und was daraus für Werke folgt',
    defaultOpen: true,
  },
  render: (args) => (
    <div style={{ maxInlineSize: '240px' }}>
      <Disclosure {...args} />
    </div>
  ),
});
