import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { FormatNumber, LocaleProvider, Stack, Text } from '../../src';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { en } from '../../src/locale/languages/en';
import { pairs } from '../support/pairs';

const meta = preview.meta({
  title: 'Atoms/FormatNumber',
  component: FormatNumber,
  args: { value: 48_290.7, options: { style: 'currency' as const, currency: 'EUR' } },
  argTypes: { value: { control: 'number' }, options: { control: 'object' } },
  parameters: {
    page: {
      alternatives: [
        {
          component: '`formatNumber`',
          when: 'You need a string: for an attribute, a message, an export.',
        },
        { component: 'NumberField', when: 'People are to change it.' },
        { component: 'Badge', when: 'It counts what stands beside it.' },
      ],
      dos: [
        'Use it for every number people read: its sign, digits and groups depend on the language.',
        'Pass `null` where there is no value.',
        'Line numbers up in columns: `Text` with `tabular`, at the end of the cell.',
      ],
      donts: [
        'Don’t format identifiers: an IPI or a year takes no separators.',
        'Don’t round what people will add up.',
        'Don’t put a currency sign beside it yourself.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'Screen readers read a number in the language of the page: keep `lang` and locale the same, as `ThemeProvider` does.',
        'NaN and infinities are never shown: a dash takes their place.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** The same amount as four languages write it. */
export const Languages = meta.story({
  render: (args) => (
    <div style={pairs}>
      {Object.entries({ en, el, de, 'ar-EG': ar }).map(([locale, messages]) => (
        <LocaleProvider key={locale} locale={locale} messages={messages}>
          <Text tone="subtle">{locale}</Text>
          <FormatNumber {...args} />
        </LocaleProvider>
      ))}
    </div>
  ),
});

/** Whatever `Intl.NumberFormat` can do. */
export const Options = meta.story({
  render: () => (
    <Stack gap={2} align="start">
      <FormatNumber value={1_204_388} />
      <FormatNumber value={1_204_388} options={{ notation: 'compact' }} />
      <FormatNumber value={0.3333} options={{ style: 'percent', maximumFractionDigits: 2 }} />
      <FormatNumber value={214} options={{ style: 'unit', unit: 'second', unitDisplay: 'long' }} />
      <FormatNumber value={-812.5} options={{ style: 'currency', currency: 'JPY' }} />
    </Stack>
  ),
});

/** What is not there is a dash: it never reads “NaN”. */
export const NoValue = meta.story({ args: { value: null } });

/** In a column, figures of one width, at the end. */
export const InColumn = meta.story({
  render: () => (
    <Stack gap={1} align="end" style={{ inlineSize: 'fit-content' }}>
      {[1111.11, 48_290.7, null, 901.08].map((value) => (
        <Text key={value} tabular>
          <FormatNumber value={value} options={{ minimumFractionDigits: 2 }} />
        </Text>
      ))}
    </Stack>
  ),
});
