import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Heading, Stack, Text, type HeadingProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Heading',
  component: Heading,
  args: { level: 2 as const, children: 'Shares of the publishers' },
  argTypes: {
    children: { control: 'text' },
    level: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    lines: { control: 'select', options: [2, 3, 4, 5, 6] },
    size: { control: 'select', options: ['small', 'medium', 'large', 'xlarge', 'xxlarge'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Text', when: 'The words do not name what follows them.' },
        { component: 'Label', when: 'They name one control.' },
      ],
      dos: [
        'Choose the level by the outline of the page, and the size by the room there is.',
        'Have one heading of level 1 on a page.',
        'Say what the part holds: “Shares of the publishers”, not “Details”.',
      ],
      donts: [
        'Don’t skip a level to get a smaller heading: give it a `size`.',
        'Don’t cut a heading that is found nowhere else.',
        'Don’t let `tone` be the only sign of trouble.',
      ],
      keyboard: 'It takes no focus and no keys. Screen readers jump from heading to heading.',
      accessibility: [
        'It is an `<h1>` to `<h6>`: the type requires the level (WCAG 2.2, 1.3.1 and 2.4.6).',
        'Its lines are balanced, and a word longer than the column breaks (1.4.10).',
        'Sizes are in `rem`: they follow the font size a reader has chosen (1.4.4).',
      ],
    } satisfies ComponentPage,
  },
});

const levels: HeadingProps['level'][] = [1, 2, 3, 4, 5, 6];
const sizes: HeadingProps['size'][] = ['small', 'medium', 'large', 'xlarge', 'xxlarge'];
const tones: HeadingProps['tone'][] = ['default', 'subtle', 'success', 'warning', 'danger'];

export const Playground = meta.story();

/** Without a size, a heading is as large as its level says. */
export const Levels = meta.story({
  render: () => (
    <Stack gap={4}>
      {levels.map((level) => (
        <Heading key={level} level={level}>
          {
            {
              1: 'Clair de lune',
              2: 'Registration',
              3: 'Writers and publishers',
              4: 'Shares in the United Kingdom',
              5: 'Mechanical rights',
              6: 'Before 1 January 2019',
            }[level]
          }
        </Heading>
      ))}
    </Stack>
  ),
});

/** All of these are of level 2: the outline does not change with the looks. */
export const Sizes = meta.story({
  // Products lay out by it: see .github/VERSIONING.md.
  tags: ['locked'],
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Heading key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(sizes.length);
  },
});

/** Colour supports the words and never stands in for them. */
export const Tones = meta.story({
  render: () => (
    <Stack gap={3}>
      {tones.map((tone) => (
        <Heading key={tone} level={3} size="medium" tone={tone}>
          {
            {
              default: 'Registered works',
              subtle: 'Works of other catalogues',
              success: 'Paid in full',
              warning: 'Two claims overlap',
              danger: 'Payment overdue',
            }[tone!]
          }
        </Heading>
      ))}
    </Stack>
  ),
});

/** Lines of about one length: no word is left alone on the last. */
export const Balanced = meta.story({
  args: {
    children: 'Claims of publishers that overlap with those of a collecting society',
    style: { maxInlineSize: '440px' },
  },
});

/** One line, or so many; the full text must be reachable elsewhere. */
export const Truncated = meta.story({
  args: {
    children:
      'Sonata for violin and piano in G minor, arranged for string orchestra by the composer’s estate',
    size: 'large',
  },
  render: (args) => (
    <Stack gap={6} style={{ maxInlineSize: '320px' }}>
      <Heading {...args} truncate />
      <Heading {...args} lines={2} />
    </Stack>
  ),
});

/** Where it belongs: closer to what it names than to what stands before it. */
export const InPage = meta.story({
  render: () => (
    <Stack gap={8} style={{ maxInlineSize: '480px' }}>
      <Stack gap={1}>
        <Heading level={1} size="xlarge">
          Gnossienne No. 1
        </Heading>
        <Text tone="subtle">Erik Satie · T-034.524.680-1</Text>
      </Stack>
      <Stack gap={2}>
        <Heading level={2} size="medium">
          Territories
        </Heading>
        <Text>Collected worldwide, except in France, where the publisher collects itself.</Text>
      </Stack>
    </Stack>
  ),
});

/** Compounds break, Thai and Japanese wrap where they may. */
export const LongTexts = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '280px' }}>
      <Heading level={2} lang="de">
        Rechteinhaberbenachrichtigungsschreiben
      </Heading>
      <Heading level={2} size="large" lang="th">
        ลิขสิทธิ์เพลงและการจ่ายค่าตอบแทน
      </Heading>
      <Heading level={2} size="large" lang="ja">
        作品の権利者への四半期ごとの支払いについて
      </Heading>
      <Heading level={2} size="large" lang="ar" dir="rtl">
        حصص الناشرين في كل ثلاثة أشهر
      </Heading>
    </Stack>
  ),
});
