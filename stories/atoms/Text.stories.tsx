import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, Text, type TextProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Text',
  component: Text,
  args: { children: 'Every recording has an ISRC, and every work an ISWC.' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Heading', when: 'The words name the section below them.' },
        { component: 'TruncatedText', when: 'The full text must be reachable where it is cut.' },
      ],
      dos: [
        'Use `body` for reading, `label` for short words in controls, `code` for identifiers.',
        'Use `tabular` for numbers that stand in a column.',
        'Put it inside `<p>` where it is a paragraph.',
      ],
      donts: [
        'Don’t let `tone` be the only sign: say “Overdue”, not only in red.',
        'Don’t cut text that is found nowhere else.',
        'Don’t use it as a heading: it has no level.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<span>`: it adds no meaning of its own.',
        'Every tone keeps 4.5:1 on every surface, and 7:1 in high contrast (WCAG 1.4.3, 1.4.6).',
        'Sizes are in `rem`: they follow the font size a reader has chosen (WCAG 1.4.4).',
      ],
    } satisfies ComponentPage,
  },
});

const variants: TextProps['variant'][] = ['body', 'label', 'code'];
const sizes: TextProps['size'][] = ['small', 'medium', 'large'];
const tones: TextProps['tone'][] = ['default', 'subtle', 'success', 'warning', 'danger'];

const long =
  'The share of each publisher is paid quarterly, after the collecting society has matched the usage reports of all services with the works that were registered before the end of the period, and after every claim that overlaps with another has been resolved by both sides.';

export const Playground = meta.story();

/** `body` for reading, `label` for short words in controls, `code` for identifiers. */
export const Variants = meta.story({
  render: () => (
    <Stack gap={3}>
      {variants.map((variant) => (
        <Text key={variant} variant={variant}>
          {variant === 'code' ? 'GB-AYE-67-00001' : `This is ${variant}`}
        </Text>
      ))}
    </Stack>
  ),
});

/** 12, 14 and 16 pixels; medium is 13 when compact. */
export const Sizes = meta.story({
  // Products lay out by it: see .github/VERSIONING.md.
  tags: ['locked'],
  render: (args) => (
    <Stack gap={3}>
      {sizes.map((size) => (
        <Text key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** Colour supports the words and never stands in for them. */
export const Tones = meta.story({
  render: () => (
    <Stack gap={2}>
      {tones.map((tone) => (
        <Text key={tone} tone={tone}>
          {
            {
              default: 'Registered on 4 March',
              subtle: 'Last changed by the publisher',
              success: 'Paid in full',
              warning: 'Two claims overlap',
              danger: 'Payment overdue',
            }[tone!]
          }
        </Text>
      ))}
    </Stack>
  ),
});

/** One line, or so many; the full text must be reachable elsewhere. */
export const Truncated = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '320px' }}>
      <Text truncate>{long}</Text>
      <Text lines={2}>{long}</Text>
      <Text lines={4}>{long}</Text>
    </Stack>
  ),
});

/** All figures take one width, so that a column can be read down. */
export const Tabular = meta.story({
  render: () => (
    <Stack gap={1} align="end" style={{ inlineSize: 'fit-content' }}>
      {['1,111.11', '48,290.70', '901.08'].map((amount) => (
        <Text key={amount} tabular>
          {amount}
        </Text>
      ))}
    </Stack>
  ),
});

/** Long words break, Thai and Japanese wrap where they may, and the line ends before it gets hard to read. */
export const LongTexts = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '320px' }}>
      <Text lang="de" style={{ overflowWrap: 'anywhere' }}>
        Rechteinhaberbenachrichtigungsschreibenvorlage
      </Text>
      <Text lang="th">ลิขสิทธิ์เพลงและการจ่ายค่าตอบแทนให้แก่ผู้ประพันธ์เพลงทุกไตรมาส</Text>
      <Text lang="ja">作品の権利者への四半期ごとの支払いについて</Text>
      <Text lang="ar" dir="rtl">
        تُدفع حصة كل ناشر كل ثلاثة أشهر
      </Text>
    </Stack>
  ),
});
