import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Highlight, Stack, Text } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Highlight',
  component: Highlight,
  args: { children: 'Beyoncé Giselle Knowles-Carter', query: 'beyonce' },
  argTypes: { query: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Text with `tone`', when: 'The words mean something by themselves.' },
        { component: 'Badge', when: 'It counts or classes the whole, not a part of its text.' },
      ],
      dos: [
        'Give it the words people typed, and the text as it is stored.',
        'Give it several phrases when the search looks for each.',
      ],
      donts: [
        'Don’t use it to stress words: that is `<strong>`.',
        'Don’t mark in long texts without a way from match to match.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'Matches are `<mark>`. Most screen readers say nothing of it: the list of results must make sense without.',
        'A tint, a line and words: never colour alone. Forced colours show the system’s own marks.',
        'Text can be selected, copied and read out in one piece.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Beyoncé')).toHaveProperty('tagName', 'MARK');
  },
});

/** Case, diacritics and the width of letters make no difference. */
export const Languages = meta.story({
  render: () => (
    <Stack gap={2}>
      <Highlight query="thalassa">Thálassa platiá</Highlight>
      <Highlight query="θαλασσα" lang="el">
        Θάλασσα πλατιά
      </Highlight>
      <Highlight query="strasse" lang="de">
        Die Straße am See
      </Highlight>
      <Highlight query="istanbul" lang="tr">
        İstanbul’da bir akşam
      </Highlight>
      <Highlight query="royksopp">Röyksopp, Røyksopp</Highlight>
      <Highlight query="กิน" lang="th">
        กินข้าวหรือยัง
      </Highlight>
      <Highlight query="حق" lang="ar" dir="rtl">
        حَقُّ المُؤَلِّف
      </Highlight>
    </Stack>
  ),
});

/** Each of the words that were typed. */
export const SeveralTerms = meta.story({
  args: {
    children: 'Wide sea (live at the Herodeon), recorded in 1967, released in 1968',
    query: ['sea', '196', '(live'],
  },
});

/** In small and large text, and across a line break. */
export const InText = meta.story({
  render: () => (
    <Stack gap={3} style={{ maxInlineSize: '240px' }}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Text key={size} size={size}>
          <Highlight query="collecting society">
            Paid by the collecting society of the territory
          </Highlight>
        </Text>
      ))}
    </Stack>
  ),
});
