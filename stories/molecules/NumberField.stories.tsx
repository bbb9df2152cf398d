import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, LocaleProvider, NumberField, Stack, type NumberFieldProps } from '../../src';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { en } from '../../src/locale/languages/en';

const meta = preview.meta({
  title: 'Molecules/NumberField',
  component: NumberField,
  args: { label: 'Plays' },
  argTypes: {
    format: { control: 'object' },
    prefix: { control: 'text' },
    ref: { control: false },
    suffix: { control: 'text' },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'TextField', when: 'It is an identifier: IPI, ISRC, a telephone number.' },
        { component: 'Select', when: 'It is one of a few known numbers.' },
      ],
      dos: [
        'Name unit and currency in `format`: they are then written as the language does, and may be typed.',
        'Give `min` and `max` where there are limits. With a `min` of 0, touch devices show a keypad.',
        'Give `step` where not every number is right, such as 0.01 for a share.',
        'Use `stepper` for small whole numbers that people adjust.',
      ],
      donts: [
        'Don’t use it for codes made of digits: nobody adds one to an IPI number.',
        'Don’t correct what people typed behind their back. Say what is right.',
        'Don’t read the text of the input. The form’s value and `onValueChange` have the number.',
      ],
      keyboard: [
        { keys: ['↑', '↓'], action: 'One step up or down.' },
        { keys: ['Page Up', 'Page Down'], action: 'Ten steps up or down.' },
        { keys: ['Home'], action: 'To the least number, if there is one; `End` to the greatest.' },
        { keys: ['Enter'], action: 'Submits the form.' },
      ],
      accessibility: [
        'It follows the APG pattern Spinbutton; the number is read out with its unit.',
        'The stepper’s buttons are 24 px (WCAG 2.5.8) and no stops for Tab: the arrow keys do the same.',
        'The wheel scrolls the page and never changes the number.',
        'The decimal key of the keypad writes the decimal sign of the language.',
        'A number reads from left to right, also where the language does not.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: NumberFieldProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** Buttons for small whole numbers. Held, they go on. */
export const Stepper = meta.story({
  args: { label: 'Copies', defaultValue: 2, min: 1, max: 9, stepper: true, onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('spinbutton', { name: 'Copies' });
    await userEvent.click(canvas.getByRole('button', { name: 'Increase' }));
    await expect(input).toHaveValue('3');
    await expect(args.onValueChange).toHaveBeenCalledWith(3, expect.anything());
    await userEvent.type(input, '{End}');
    await expect(input).toHaveValue('9');
    await expect(canvas.getByRole('button', { name: 'Increase' })).toBeDisabled();
  },
});

/** Units, currencies and percent are written as the language does, and understood when typed. */
export const Formats = meta.story({
  render: () => (
    <Stack gap={4}>
      <NumberField
        label="Share"
        description="Sent as 12.5."
        format={{ style: 'unit', unit: 'percent' }}
        defaultValue={12.5}
        max={100}
        min={0}
        step={0.01}
      />
      <NumberField
        label="Withholding tax"
        description="Sent as 0.15."
        format={{ style: 'percent' }}
        defaultValue={0.15}
      />
      <NumberField
        label="Advance"
        format={{ style: 'currency', currency: 'EUR' }}
        defaultValue={1200}
      />
      <NumberField
        label="Tempo"
        suffix="beats a minute"
        defaultValue={128}
        min={20}
        max={300}
        stepper
      />
      <NumberField
        label="Duration"
        format={{ style: 'unit', unit: 'second', unitDisplay: 'long' }}
        defaultValue={225}
      />
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    const advance = canvas.getByRole('spinbutton', { name: 'Advance' });
    await userEvent.clear(advance);
    await userEvent.type(advance, 'EUR 1,500.5');
    await userEvent.tab();
    await expect(advance).toHaveValue('€1,500.50');
  },
});

const languages = [
  { locale: 'en', name: 'English', messages: en },
  { locale: 'de', name: 'Deutsch', messages: de },
  { locale: 'el', name: 'Ελληνικά', messages: el },
  { locale: 'ar-EG', name: 'العربية', messages: ar },
];

/** “1.234,5” is a number in German and none in English, where it is an error and never a guess. */
export const Languages = meta.story({
  render: () => (
    <Stack gap={4}>
      {languages.map(({ locale, name, messages }) => (
        <LocaleProvider key={locale} locale={locale} messages={messages}>
          <NumberField
            label={name}
            lang={locale}
            defaultValue={1234.5}
            format={{ style: 'currency', currency: 'EUR' }}
          />
        </LocaleProvider>
      ))}
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    for (const { name } of languages.slice(0, 2)) {
      const input = canvas.getByRole('spinbutton', { name });
      await userEvent.clear(input);
      await userEvent.type(input, '1.234,5');
      await userEvent.tab();
    }
    await expect(canvas.getByRole('spinbutton', { name: 'Deutsch' })).toHaveValue(
      '1.234,50\u00a0€',
    );
    await expect(canvas.getByRole('spinbutton', { name: 'English' })).toHaveAccessibleErrorMessage(
      'Enter a number, such as €1,234.50',
    );
  },
});

/** Limits and steps are rules, not corrections: what people type stays, and the field says what is right. */
export const Validation = meta.story({
  render: () => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Stack gap={4} align="start">
        <NumberField
          label="Share"
          name="share"
          format={{ style: 'unit', unit: 'percent' }}
          min={0}
          max={100}
          step={0.01}
          required
        />
        <Button type="submit">Save share</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('spinbutton', { name: 'Share' });
    await userEvent.type(input, '133.335');
    await userEvent.tab();
    await expect(input).toHaveAccessibleErrorMessage('Enter 100% or less');
    await userEvent.type(input, '{End}');
    await expect(input).toHaveValue('100%');
    await expect(input).toBeValid();
  },
});

export const Sizes = meta.story({
  args: { defaultValue: 1_250_000, stepper: true },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <NumberField key={size} {...args} label={`Plays, ${size}`} size={size} />
      ))}
    </Stack>
  ),
});

export const States = meta.story({
  args: { defaultValue: 1_250_000, stepper: true },
  render: (args) => (
    <Stack gap={4}>
      <NumberField {...args} label="Rest" />
      <NumberField {...args} label="At its limit" max={1_250_000} />
      <NumberField {...args} label="Read-only" readOnly />
      <NumberField {...args} label="Disabled" disabled />
      <NumberField {...args} label="Error" error="The statement says 1,205,000." />
      <NumberField {...args} label="Empty" defaultValue={null} placeholder="0" optional />
    </Stack>
  ),
});
