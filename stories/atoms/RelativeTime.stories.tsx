import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { LocaleProvider, RelativeTime, Stack } from '../../src';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { ja } from '../../src/locale/languages/ja';

const now = Date.UTC(2024, 4, 1, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const meta = preview.meta({
  title: 'Atoms/RelativeTime',
  component: RelativeTime,
  args: { value: now - 5 * minute, now },
  argTypes: {
    value: { control: 'date' },
    now: { control: 'date' },
    options: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'FormatDate',
          when: 'The day matters: deadlines, payments, anything with a legal side.',
        },
        {
          component: '`formatRelativeTime`',
          when: 'You need a string, and know what counts as now.',
        },
      ],
      dos: [
        'Use it for what is fresh: the last change, the last run, the next one.',
        'Name the zone of the full date once: `<LocaleProvider timeZone="Europe/Athens">`.',
      ],
      donts: [
        'Don’t use it where people compare rows: “3 months ago” hides which came first.',
        'Don’t announce it: it changes by itself.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<time>` with the exact moment; the full date is its `title`. Where all must read the date, show it beside.',
        'It is no live region: nobody is interrupted each minute.',
        'The server shows the date itself, and paper both.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** Always the largest unit that has passed in full. */
export const Distances = meta.story({
  render: () => (
    <Stack gap={2} align="start">
      {[-3 * 365 * day, -65 * day, -2 * day, -3 * hour, -minute, 0, 6 * hour, 3 * day].map(
        (distance) => (
          <RelativeTime key={distance} value={now + distance} now={now} />
        ),
      )}
    </Stack>
  ),
});

/** In the language around it; with `numeric: 'auto'`, in words where there are some. */
export const Languages = meta.story({
  render: () => (
    <Stack gap={2} align="start">
      {Object.entries({ el, de, ja, ar }).map(([locale, messages]) => (
        <LocaleProvider key={locale} locale={locale} messages={messages}>
          <RelativeTime value={now - day} now={now} options={{ numeric: 'auto' }} />
        </LocaleProvider>
      ))}
    </Stack>
  ),
});

const shown = Date.now();

/** Without a `now` it follows the clock. It wakes when its text changes, and rests while the page is hidden. */
export const Live = meta.story({
  args: { value: shown - 3 * hour, now: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/3|٣/)).toHaveAttribute('title');
  },
});
