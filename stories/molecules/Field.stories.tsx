import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Field, Radio, Stack } from '../../src';
import { ownControl } from '../support/ownControl';

const meta = preview.meta({
  title: 'Molecules/Field',
  component: Field,
  args: {
    label: 'Language of the lyrics',
    children: (control) => (
      <select {...control} style={ownControl} defaultValue="">
        <option value="">Not known</option>
        <option value="el">Greek</option>
        <option value="pt">Portuguese</option>
      </select>
    ),
  },
  argTypes: {
    children: { control: false },
    counter: { control: false },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'TextField',
          when: 'The control is a line of text. It has all of this built in.',
        },
        { component: 'A `<label>`', when: 'The control is a single checkbox or switch.' },
      ],
      dos: [
        'Use it to build a field around a control the library does not have.',
        'Spread what the child function receives on the element people use.',
        'Mark the fewer ones: `required` or `optional`.',
        'Say in an error what to do: “Enter a date after 1 March”.',
      ],
      donts: [
        'Don’t put a button or a link into the label.',
        'Don’t hide help that people need in a placeholder: it vanishes while they type.',
        'Don’t repeat the label in the description.',
        'Don’t pass `error` for what native validation already says.',
      ],
      keyboard: 'It takes no keys: they belong to the control.',
      accessibility: [
        'The label names the control, `label for` or, with `group`, `aria-labelledby` (WCAG 3.3.2). The mark is not part of the name.',
        'Description, message and counter are its description; an error is its `aria-errormessage` too, and sets `aria-invalid`.',
        'Errors come after people have changed the value and left, or tried to submit; never while they only pass through.',
        'A message is announced politely. After a refused submit the first wrong field gets the focus, in place of the browser’s bubble.',
        'An error is never colour alone: edge, icon and words.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** One message at a time: an error hides a warning, a warning hides that all is well. */
export const Messages = meta.story({
  args: { description: 'As it is sung on the recording.' },
  render: (args) => (
    <Stack gap={4}>
      <Field {...args} />
      <Field {...args} error="Choose a language, or “No lyrics”." />
      <Field {...args} warning="The other recordings are in Greek." />
      <Field {...args} success="The writers have confirmed it." />
    </Stack>
  ),
});

/** Words beside the label, and not part of its name. */
export const RequiredAndOptional = meta.story({
  render: (args) => (
    <Stack gap={4}>
      <Field {...args} required />
      <Field {...args} optional />
    </Stack>
  ),
});

/** Several controls under one label, inside an element with a role. */
export const Group = meta.story({
  args: {
    label: 'Role in this work',
    description: 'Decides the share that is suggested.',
    group: true,
    required: true,
    children: (control) => (
      <div role="radiogroup" {...control}>
        {['Author', 'Composer', 'Arranger'].map((role) => (
          <div key={role}>
            <Radio name="role" required value={role} label={role} />
          </div>
        ))}
      </div>
    ),
  },
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Stack gap={4} align="start">
        <Field {...args} />
        <Button type="submit">Save</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    const group = canvas.getByRole('radiogroup', { name: 'Role in this work' });
    await userEvent.click(canvas.getByRole('button'));
    await expect(group).toHaveAttribute('aria-invalid', 'true');
    await expect(canvas.getByRole('radio', { name: 'Author' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('radio', { name: 'Composer' }));
    await expect(group).not.toHaveAttribute('aria-invalid');
  },
});
