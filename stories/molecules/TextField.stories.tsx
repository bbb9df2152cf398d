import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import {
  Button,
  cardMask,
  Inline,
  ipiMask,
  isrcMask,
  iswcMask,
  phoneMask,
  Stack,
  TextField,
  textMask,
  type TextFieldProps,
} from '../../src';
import { SearchIcon } from '../../src/icons/SearchIcon';

const meta = preview.meta({
  title: 'Molecules/TextField',
  component: TextField,
  args: { label: 'Title' },
  argTypes: {
    prefix: { control: 'text' },
    ref: { control: false },
    suffix: { control: 'text' },
    mask: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'TextArea', when: 'The text may have several lines.' },
        { component: 'NumberField', when: 'People calculate with it: shares, amounts, counts.' },
        { component: 'PasswordField', when: 'Nobody else may read it.' },
        { component: 'Select', when: 'It is one of a few known values.' },
        { component: 'Field', when: 'You build a control of your own.' },
      ],
      dos: [
        'Label it with a noun: “Title”, “IPI name number”.',
        'Say in the description where to find the value, or how it is written.',
        'Use the native rules: `required`, `pattern`, `type`. Their messages are translated.',
        'Set `autoComplete` where the browser can help.',
        'Use a `mask` where a value has a fixed form: people may type or paste it as they have it.',
        'Use `counter` where people need to see the limit.',
      ],
      donts: [
        'Don’t use the placeholder as label or help: it vanishes while people type.',
        'Don’t disable a field to show a value. Use `readOnly`.',
        'Don’t say that something is wrong before people have finished.',
        'Don’t ask for an amount with it: `NumberField` knows how the language writes numbers.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the input. The clear button is not a stop.' },
        { keys: ['Enter'], action: 'Submits the form, unless a word is being composed.' },
        { keys: ['Ctrl+Z'], action: 'Brings back what the clear button took away.' },
        {
          keys: ['Backspace', 'Delete'],
          action: 'With a mask: take away a character, also over a separator.',
        },
      ],
      accessibility: [
        'It is a native `<input>`; the label names it. Prefix, suffix, description, message and counter describe it.',
        'The edge has 3:1 against every surface (WCAG 1.4.11); the clear button is 24 px in every size (2.5.8).',
        'On touch screens the text is at least 16 px, so that iOS does not zoom.',
        'The counter counts characters as a reader does, and is announced only when it gets tight.',
        'With a mask, what does not fit is said under the field; separators are written without a word.',
        'Selecting all and deleting does for the keyboard what the clear button does for a pointer.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: TextFieldProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** 28, 32 and 40 pixels high; 24, 28 and 32 when compact. The text is never smaller than body. */
export const Sizes = meta.story({
  args: { defaultValue: 'A Song for Piraeus', clear: true },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <TextField key={size} {...args} label={`Title, ${size}`} size={size} />
      ))}
    </Stack>
  ),
});

/** Read-only looks like text with a faint ground and can be copied; disabled can neither be used nor is it submitted. */
export const States = meta.story({
  args: { defaultValue: 'A Song for Piraeus' },
  parameters: {
    pseudo: { hover: '.is-hovered > div', focusVisible: '.is-focused input' },
  },
  render: (args) => (
    <Stack gap={4}>
      <TextField label="Rest" placeholder="A Song for Piraeus" />
      <TextField {...args} label="Hover" className="is-hovered" />
      <TextField {...args} label="Focus" className="is-focused" />
      <TextField {...args} label="Read-only" readOnly />
      <TextField {...args} label="Disabled" disabled />
      <TextField {...args} label="Error" error="Another work of these writers has this title." />
      <TextField {...args} label="Warning" warning="Another work has this title." />
      <TextField {...args} label="Success" success="No other work has this title." />
    </Stack>
  ),
});

/** Native rules, told in our words: after a change and leaving, or on submit; until the value is right. */
export const Validation = meta.story({
  render: () => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Stack gap={4} align="start">
        <TextField label="Title" name="title" required />
        <TextField
          label="ISWC"
          name="iswc"
          pattern="T-?\d{3}\.?\d{3}\.?\d{3}-?\d"
          description="T, nine digits and a check digit."
          validityMessages={{ patternMismatch: 'Write it like T-034.524.680-1' }}
        />
        <TextField label="Contact" name="contact" type="email" optional />
        <Inline gap={2}>
          <Button type="submit">Save work</Button>
          <Button type="reset" variant="quiet">
            Start again
          </Button>
        </Inline>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const title = canvas.getByRole('textbox', { name: 'Title' });
    const iswc = canvas.getByRole('textbox', { name: 'ISWC' });
    await step('passing through says nothing', async () => {
      await userEvent.click(title);
      await userEvent.tab();
      await expect(title).not.toHaveAttribute('aria-invalid');
    });
    await step('leaving after a change says what is wrong', async () => {
      await userEvent.type(iswc, 'T-034');
      await expect(iswc).not.toHaveAttribute('aria-invalid');
      await userEvent.tab();
      await expect(iswc).toHaveAccessibleErrorMessage('Write it like T-034.524.680-1');
    });
    await step('the right value ends it at once', async () => {
      await userEvent.type(iswc, '.524.680-1');
      await expect(iswc).not.toHaveAttribute('aria-invalid');
    });
    await step('a refused submit goes to the first wrong field', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Save work' }));
      await expect(title).toHaveFocus();
      await expect(title).toHaveAttribute('aria-invalid', 'true');
    });
  },
});

/** Units, currencies, icons. A press on them is one on the input. */
export const PrefixAndSuffix = meta.story({
  render: () => (
    <Stack gap={4}>
      <TextField label="Advance" prefix="€" suffix="per year" defaultValue="1,200" />
      <TextField label="Duration" suffix="min" defaultValue="3:45" />
      <TextField label="Web page" prefix="https://" suffix=".example.com" defaultValue="piraeus" />
      <TextField label="Find a work" prefix={<SearchIcon />} placeholder="Title, ISWC or writer" />
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('min'));
    await expect(canvas.getByRole('textbox', { name: 'Duration' })).toHaveFocus();
  },
});

/** There while there is something to clear. The focus stays in the input, and Undo brings the text back. */
export const Clear = meta.story({
  args: { clear: true, defaultValue: 'A Song for Piraeus', onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox', { name: 'Title' });
    await userEvent.click(canvas.getByRole('button'));
    await expect(input).toHaveFocus();
    await expect(input).toHaveValue('');
    await expect(args.onValueChange).toHaveBeenCalledWith('', expect.anything());
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

/** A text may become too long, and is then invalid: nothing that was pasted is silently cut. */
export const Counter = meta.story({
  args: {
    counter: true,
    description: 'Shown wherever the work is named.',
    maxLength: 20,
  },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
    await userEvent.type(input, 'A Song for the Piraeus Ferries');
    await expect(input).toBeInvalid();
    await userEvent.tab();
    await expect(input).toHaveAttribute('aria-invalid', 'true');
  },
});

const catalogueMask = textMask('AAA 0000', { example: 'LYR 0042' });

/** As people type, or paste it in any form. What does not fit is left out, and said; what is missing is a mistake. */
export const Masks = meta.story({
  render: () => (
    <Stack gap={4}>
      <TextField label="ISRC" mask={isrcMask} />
      <TextField label="ISWC" mask={iswcMask} defaultValue="T0345246801" />
      <TextField label="IPI name number" mask={ipiMask} defaultValue="00014107338" />
      <TextField label="Telephone" mask={phoneMask} defaultValue="+302101234567" />
      <TextField label="Card" mask={cardMask} defaultValue="4000000000000002" />
      <TextField
        label="Catalogue number"
        mask={catalogueMask}
        description="Three letters, four digits."
      />
    </Stack>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const isrc = canvas.getByRole<HTMLInputElement>('textbox', { name: 'ISRC' });
    await step('what is typed is written as it should be', async () => {
      await userEvent.type(isrc, 'gra0126');
      await expect(isrc).toHaveValue('GR-A01-26');
    });
    await step('what does not fit is said', async () => {
      await userEvent.type(isrc, 'x');
      await expect(isrc).toHaveAccessibleDescription('“X” does not fit here and was left out');
    });
    await step('what is missing is a mistake', async () => {
      await userEvent.tab();
      await expect(isrc).toHaveAccessibleErrorMessage('Enter all of it, such as GR-A01-26-00042');
    });
  },
});

/** You keep the text; the field shows what you give it. */
export const Controlled = meta.story({
  render: function Upper() {
    const [code, setCode] = useState('GR-A01-26-00042');
    return (
      <TextField
        label="ISRC"
        description="Always in capitals."
        value={code}
        onValueChange={(value) => setCode(value.toUpperCase())}
      />
    );
  },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('textbox', { name: 'ISRC' });
    await userEvent.clear(input);
    await userEvent.type(input, 'fr-z03');
    await expect(input).toHaveValue('FR-Z03');
  },
});

/** Words wrap; what stands in the box ends in an ellipsis; a quarter of the box is always left for the text. */
export const LongLabels = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '240px' }}>
      <TextField
        label="Rechteinhaberbenachrichtigungsschreibennummer"
        required
        counter
        maxLength={120}
        defaultValue="Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
        description="Sie steht oben rechts auf dem letzten Schreiben der Verwertungsgesellschaft."
        error="Verwenden Sie das Format der Rechteinhaberbenachrichtigungsschreiben"
      />
      <TextField
        label="The name under which the work was first performed in public"
        optional
        prefix="https://catalogue.example.com/"
        suffix="?language=el"
      />
    </Stack>
  ),
});
