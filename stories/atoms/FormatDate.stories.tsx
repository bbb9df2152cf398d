import { Fragment } from 'react';
import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { FormatDate, LocaleProvider, Stack, Text } from '../../src';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { ja } from '../../src/locale/languages/ja';
import { pairs } from '../support/pairs';

const paid = new Date('2024-05-01T22:30:00Z');

const meta = preview.meta({
  title: 'Atoms/FormatDate',
  component: FormatDate,
  args: { value: paid, timeZone: 'Europe/Athens' },
  argTypes: { value: { control: 'date' }, options: { control: 'object' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'RelativeTime', when: 'How long ago it was matters more than the day.' },
        {
          component: '`formatDate`',
          when: 'You need a string: for an attribute, a message, an export.',
        },
      ],
      dos: [
        'Name the zone once: `<LocaleProvider timeZone="Europe/Athens">`, from the reader’s profile or the business.',
        'Keep days without a time, such as a release, in UTC, and show them in UTC.',
        "Show the zone where people of several read the same page: `timeZoneName: 'short'`.",
      ],
      donts: [
        'Don’t use the machine’s own zone: the server has another, and so has the colleague.',
        'Don’t pass strings: browsers read them differently.',
        'Don’t write dates in figures alone: 4/5/2024 is two days.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<time>` with the exact moment, in UTC, for machines.',
        'An invalid date is never shown: a dash takes its place.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** The same moment is another day elsewhere. */
export const TimeZones = meta.story({
  render: () => (
    <div style={pairs}>
      {['UTC', 'Europe/Athens', 'America/Los_Angeles', 'Asia/Tokyo'].map((timeZone) => (
        <Fragment key={timeZone}>
          <Text tone="subtle">{timeZone}</Text>
          <FormatDate
            value={paid}
            timeZone={timeZone}
            options={{ dateStyle: 'medium', timeStyle: 'short' }}
          />
        </Fragment>
      ))}
    </div>
  ),
});

/** Language and zone from the provider around it. */
export const Languages = meta.story({
  render: () => (
    <Stack gap={2}>
      {Object.entries({ el, de, ja, ar }).map(([locale, messages]) => (
        <LocaleProvider key={locale} locale={locale} messages={messages} timeZone="Europe/Athens">
          <FormatDate value={paid} options={{ dateStyle: 'full' }} />
        </LocaleProvider>
      ))}
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/2 Μαΐου 2024/)).toHaveAttribute(
      'datetime',
      '2024-05-01T22:30:00.000Z',
    );
  },
});

/** Whatever `Intl.DateTimeFormat` can do. */
export const Options = meta.story({
  args: { timeZone: 'Europe/Athens' },
  render: (args) => (
    <Stack gap={2} align="start">
      <FormatDate {...args} options={{ dateStyle: 'long' }} />
      <FormatDate {...args} options={{ month: 'long', year: 'numeric' }} />
      <FormatDate {...args} options={{ weekday: 'short', hour: 'numeric', minute: '2-digit' }} />
      <FormatDate {...args} options={{ timeStyle: 'short' }} />
    </Stack>
  ),
});

/** What is not there is a dash: it never reads “Invalid Date”. */
export const NoValue = meta.story({ args: { value: null } });
