import { useActionState, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import {
  Checkbox,
  Combobox,
  Form,
  Inline,
  NumberField,
  RadioGroup,
  Select,
  Stack,
  SubmitButton,
  Text,
  TextField,
  type FormErrorMessages,
} from '../../src';

const societies = [
  { value: 'aepi', label: 'AEPI' },
  { value: 'gema', label: 'GEMA' },
  { value: 'sacem', label: 'SACEM' },
];
const territories = [
  { value: 'CY', label: 'Cyprus' },
  { value: 'DE', label: 'Germany' },
  { value: 'GR', label: 'Greece' },
];
const roles = [
  { value: 'C', label: 'Composer' },
  { value: 'A', label: 'Author' },
];

const fields = (
  <Stack gap={4}>
    <TextField label="Title" name="title" required />
    <Select label="Society" name="society" options={societies} required />
    <Combobox label="Territory" name="territory" options={territories} required />
    <RadioGroup label="Role" name="role" options={roles} orientation="horizontal" required />
    <Checkbox label="I may register this work" name="entitled" required />
    <SubmitButton style={{ justifySelf: 'start' }}>Register work</SubmitButton>
  </Stack>
);

const meta = preview.meta({
  title: 'Molecules/Form',
  component: Form,
  args: {
    onSubmit: fn((event: { preventDefault(): void }) => event.preventDefault()),
    children: fields,
    style: { maxInlineSize: '480px' },
  },
  argTypes: {
    action: { control: false },
    children: { control: false },
    error: { control: 'text' },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Field', when: 'You want one control with a label and messages.' },
        { component: 'Dialog', when: 'The form is small and belongs to something on the page.' },
      ],
      dos: [
        'Say what is right with the native rules: `required`, `pattern`, `min`. They speak first.',
        'Give your server’s answer as `errors`, by the names of the fields, and clear it on success.',
        'Return the promise from `action` or `onSubmit`: the button then loads, and nobody submits twice.',
        'Use `focusOnError="summary"` for forms longer than the window.',
      ],
      donts: [
        'Don’t disable the button until all is right: people press it to learn what is missing.',
        'Don’t put a form into a form.',
        'Don’t say in a toast what is wrong with a field.',
        'Don’t clear what people typed when the server refuses it.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'In a field of one line, submits.' },
        {
          keys: ['Enter'],
          action: 'On a line of the summary, goes to its field.',
        },
      ],
      accessibility: [
        'After a vain attempt the focus goes to the first field that is wrong, or to the summary (WCAG 2.2, 3.3.1).',
        'The heading of the summary is an alert; its lines are links that go to the control people use.',
        'Each message is also the error message of its control, and is read with it.',
        'An answer that comes late never takes the focus from where people have gone meanwhile.',
        'A control without a field, such as a lone checkbox, has its words in the summary.',
      ],
    } satisfies ComponentPage,
  },
});

/** Press the button: the fields say what is missing, the summary leads to each. */
export const Playground = meta.story({
  play: async ({ args, canvas, step, userEvent }) => {
    const title = canvas.getByRole('textbox', { name: 'Title' });
    await step('a refused submit goes to the first wrong field', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Register work' }));
      await canvas.findByRole('group', { name: 'There are 5 problems' });
      await expect(title).toHaveFocus();
      await expect(args.onSubmit).not.toHaveBeenCalled();
    });
    await step('a line of the summary leads to the control people use', async () => {
      await userEvent.click(canvas.getByRole('link', { name: 'Role: Choose an option' }));
      await expect(canvas.getByRole('radio', { name: 'Composer' })).toHaveFocus();
    });
    await step('what is right leaves the summary', async () => {
      await userEvent.type(title, 'A Song for Piraeus');
      await canvas.findByRole('group', { name: 'There are 4 problems' });
    });
  },
});

/** By name, each in its field until its value changes; the summary has what has no field, and what concerns the whole. */
export const ServerErrors = meta.story({
  args: {
    error: 'The catalogue is being moved and closes at 18:00.',
    errors: {
      title: 'A work of this title is registered already. Open it, or write how this one differs.',
      territory: 'You hold no rights in this territory.',
      agreement: 'The agreement GA-2041 has ended.',
    },
  },
  play: async ({ canvas, userEvent }) => {
    const title = canvas.getByRole('textbox', { name: 'Title' });
    await expect(title).toHaveAccessibleErrorMessage(/registered already/);
    await userEvent.type(title, 'A Song for Piraeus');
    await waitFor(() => expect(title).not.toHaveAttribute('aria-invalid'));
    await expect(canvas.getByText('The agreement GA-2041 has ended.')).toBeVisible();
  },
});

/** For two or three fields, all in sight. */
export const WithoutSummary = meta.story({
  args: {
    hideSummary: true,
    errors: { email: 'Nobody is known by this address.' },
    children: (
      <Stack gap={4}>
        <TextField
          label="Email"
          name="email"
          type="email"
          required
          defaultValue="melina@example.com"
        />
        <SubmitButton style={{ justifySelf: 'start' }}>Invite</SubmitButton>
      </Stack>
    ),
  },
});

interface Answer {
  errors?: FormErrorMessages;
  id?: string;
}

/** Stands for a server: T-034.524.680-1 is taken. */
async function register(_: Answer, data: FormData): Promise<Answer> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return data.get('iswc') === 'T-034.524.680-1'
    ? { errors: { iswc: 'This ISWC belongs to another work.' } }
    : { id: 'W-000042' };
}

/**
 * `useActionState` and `action`. The button loads while the action runs; what people typed stays when there are
 * errors, and goes when there are none, where React’s own form would empty it in either case.
 */
export const ReactActions = meta.story({
  args: { onSubmit: undefined },
  render: function Actions(args) {
    const [answer, action] = useActionState(register, {});
    return (
      <Form {...args} action={action} errors={answer.errors}>
        <Stack gap={4}>
          <TextField label="Title" name="title" required />
          <TextField label="ISWC" name="iswc" defaultValue="T-034.524.680-1" />
          <Inline gap={3} align="center">
            <SubmitButton>Register work</SubmitButton>
            {answer.id && <Text role="status">Registered as {answer.id}</Text>}
          </Inline>
        </Stack>
      </Form>
    );
  },
  play: async ({ canvas, step, userEvent }) => {
    const title = canvas.getByRole('textbox', { name: 'Title' });
    const iswc = canvas.getByRole('textbox', { name: 'ISWC' });
    const button = canvas.getByRole('button', { name: 'Register work' });
    await step('errors come back, and nothing is lost', async () => {
      await userEvent.type(title, 'A Song for Piraeus');
      await userEvent.click(button);
      await expect(button).toHaveAttribute('aria-busy', 'true');
      await waitFor(() =>
        expect(iswc).toHaveAccessibleErrorMessage('This ISWC belongs to another work.'),
      );
      await waitFor(() => expect(iswc).toHaveFocus());
      await expect(title).toHaveValue('A Song for Piraeus');
    });
    await step('success empties the form', async () => {
      await userEvent.clear(iswc);
      await userEvent.click(button);
      await canvas.findByText('Registered as W-000042');
      await waitFor(() => expect(title).toHaveValue(''));
    });
  },
});

interface Work {
  title: string;
  iswc: string;
  society: string;
  territory: string | null;
  share: number | null;
}

const empty: Work = { title: '', iswc: '', society: '', territory: null, share: null };

/**
 * `noValidate`, because its rules judge. `register` for what is a native input; `Controller` for `Select`, `Combobox`
 * and `NumberField`, whose values are not text. Its errors are shown by our fields, its focus arrives.
 */
export const ReactHookForm = meta.story({
  args: { onSubmit: undefined },
  render: function HookForm(args) {
    const [saved, setSaved] = useState<Work>();
    const { control, formState, handleSubmit, register } = useForm({ defaultValues: empty });
    const { errors } = formState;
    return (
      <Form {...args} noValidate onSubmit={handleSubmit((work) => setSaved(work))}>
        <Stack gap={4}>
          <TextField
            label="Title"
            error={errors.title?.message}
            {...register('title', { required: 'Enter the title.' })}
          />
          <TextField
            label="ISWC"
            optional
            error={errors.iswc?.message}
            {...register('iswc', {
              pattern: { value: /^T-[\d.]{11}-\d$/, message: 'Write it like T-034.524.680-1' },
            })}
          />
          <Controller
            control={control}
            name="society"
            rules={{ required: 'Choose the society.' }}
            render={({ field: { onChange, ...field }, fieldState }) => (
              <Select
                label="Society"
                options={societies}
                error={fieldState.error?.message}
                onValueChange={onChange}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="territory"
            rules={{ required: 'Choose the territory.' }}
            render={({ field: { onChange, ...field }, fieldState }) => (
              <Combobox
                label="Territory"
                options={territories}
                error={fieldState.error?.message}
                onValueChange={onChange}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="share"
            rules={{
              validate: (share) =>
                (share !== null && share > 0 && share <= 100) || 'Enter a share up to 100 %.',
            }}
            render={({ field: { onChange, ...field }, fieldState }) => (
              <NumberField
                label="Share"
                suffix="%"
                error={fieldState.error?.message}
                onValueChange={onChange}
                {...field}
              />
            )}
          />
          <Inline gap={3} align="center">
            <SubmitButton>Register work</SubmitButton>
            {saved && (
              <Text role="status">
                Registered {saved.title} in {saved.territory}
              </Text>
            )}
          </Inline>
        </Stack>
      </Form>
    );
  },
  play: async ({ canvas, step, userEvent }) => {
    const title = canvas.getByRole('textbox', { name: 'Title' });
    const society = canvas.getByRole('combobox', { name: 'Society' });
    const territory = canvas.getByRole('combobox', { name: 'Territory' });
    const share = canvas.getByRole('spinbutton', { name: 'Share' });
    const send = () => userEvent.click(canvas.getByRole('button', { name: 'Register work' }));
    await step('its errors are shown by our fields, and summed up', async () => {
      await send();
      await canvas.findByRole('group', { name: 'There are 4 problems' });
      await expect(title).toHaveFocus();
      await expect(title).toHaveAccessibleErrorMessage('Enter the title.');
      await expect(society).toHaveAccessibleErrorMessage('Choose the society.');
    });
    await step('its focus goes to the control people use', async () => {
      await userEvent.type(title, 'A Song for Piraeus');
      await send();
      await waitFor(() => expect(society).toHaveFocus());
      await userEvent.keyboard('{Enter}ge{Enter}');
      await send();
      await waitFor(() => expect(territory).toHaveFocus());
      await userEvent.type(territory, 'gree');
      await userEvent.click(await canvas.findByRole('option', { name: 'Greece' }));
      await send();
      await waitFor(() => expect(share).toHaveFocus());
    });
    await step('and its values arrive', async () => {
      await userEvent.type(share, '62.5');
      await send();
      await canvas.findByText('Registered A Song for Piraeus in GR');
      await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull());
    });
  },
});
