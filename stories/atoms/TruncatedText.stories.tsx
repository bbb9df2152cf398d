import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, TruncatedText } from '../../src';

const meta = preview.meta({
  title: 'Atoms/TruncatedText',
  component: TruncatedText,
  args: { children: 'Prélude à l’après-midi d’un faune, for orchestra' },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '200px' }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    page: {
      alternatives: [
        { component: 'Text with `lines`', when: 'There is room for more than one line.' },
        { component: 'Text with `truncate`', when: 'Nobody needs what is cut off.' },
      ],
      dos: [
        'Use it for titles and identifiers in tables and cards.',
        'Give identifiers a `tail`: they differ in their last characters.',
        'Let the place it stands in decide how wide it is.',
      ],
      donts: [
        'Don’t cut words that people need in order to go on.',
        'Don’t cut numbers and amounts: a part of a number is another number.',
        'Don’t put it into a link or button without a `Tooltip` around that: the text itself takes no focus there.',
      ],
      keyboard: [
        {
          keys: ['Tab'],
          action: 'Stops at it only while it is clipped, and shows the whole text.',
        },
        { keys: ['Escape'], action: 'Closes the tooltip, and nothing else.' },
      ],
      accessibility: [
        'The whole text is on the page: it is read out, found and copied, however much of it shows.',
        'By touch, the whole text shows while it is held.',
        'In print nothing is cut.',
      ],
    } satisfies ComponentPage,
  },
});

const tooltip = () => document.querySelector('[role="tooltip"]');

/** The keyboard reaches it only while something is cut off. */
export const Playground = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    const text = canvas.getByText(args.children);
    await waitFor(() => expect(text).toHaveAttribute('data-clipped'));
    await userEvent.tab();
    await expect(text).toHaveFocus();
    await waitFor(() => expect(tooltip()).toHaveTextContent(args.children));
  },
});

/** Its last characters tell one work from another. */
export const Identifiers = meta.story({
  render: () => (
    <Stack gap={2} style={{ maxInlineSize: '128px' }}>
      <TruncatedText tail={5}>urn:iswc:T-034.524.680-1</TruncatedText>
      <TruncatedText tail={5}>urn:iswc:T-034.524.681-2</TruncatedText>
      <TruncatedText tail={5}>T-034.524.680-1</TruncatedText>
    </Stack>
  ),
});

/** In a language that reads the other way, an identifier keeps its order. */
export const RightToLeft = meta.story({
  render: () => (
    <Stack gap={2} dir="rtl" lang="ar" style={{ maxInlineSize: '160px' }}>
      <TruncatedText>أغنية الصباح والمساء على ضفاف النهر</TruncatedText>
      <TruncatedText tail={5}>urn:iswc:T-034.524.680-1</TruncatedText>
    </Stack>
  ),
});
