import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Card, LoadingOverlay, Stack, Text, TextField } from '../../src';

const works = ['Für Elise', 'Clair de lune', 'Gymnopédie No. 1', 'Zorba’s Dance', 'Misirlou'];

const meta = preview.meta({
  title: 'Molecules/LoadingOverlay',
  component: LoadingOverlay,
  args: {
    loading: true,
    children: (
      <Card>
        <Stack gap={2}>
          {works.map((work) => (
            <Text key={work}>{work}</Text>
          ))}
        </Stack>
      </Card>
    ),
  },
  argTypes: { children: { control: false }, ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Skeleton', when: 'There is nothing to show yet.' },
        { component: 'Button', when: 'One action is running: use its `loading`.' },
        { component: 'ProgressBar', when: 'Progress can be counted.' },
      ],
      dos: [
        'Cover only what is loaded anew.',
        'Say in `label` what is going on where it takes long: “Matching 12,304 recordings”.',
      ],
      donts: [
        'Don’t cover the whole page: people can do something else meanwhile.',
        'Don’t use it for what is ready in less than a second as a rule.',
      ],
      keyboard: 'What is covered is out of reach. The rest of the page works as before.',
      accessibility: [
        'What is covered is `inert` and `aria-busy`. A focus inside is kept, and goes back where it was: or, if that has gone, to its neighbour.',
        'After the delay it is read out, once, what is going on.',
        'Nothing moves when it comes and goes.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Loading'));
  },
});

/** The focus is back where it was when the work is done. */
export const KeepsTheFocus = meta.story({
  render: function Render() {
    const [loading, setLoading] = useState(false);
    return (
      <LoadingOverlay loading={loading} label="Saving the title" delay={0}>
        <Stack gap={3} align="start">
          <TextField
            label="Title"
            defaultValue="Misirlou"
            onKeyDown={({ key }) => key === 'Enter' && setLoading(true)}
            onBlur={() => setTimeout(setLoading, 0, false)}
          />
          <Button>Save work</Button>
        </Stack>
      </LoadingOverlay>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: 'Title' });
    await userEvent.click(field);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field.closest('[inert]')).toBeNull());
    await waitFor(() => expect(field).toHaveFocus());
  },
});

/** Of what is higher than the window, the sign stays in sight. */
export const Tall = meta.story({
  args: {
    label: 'Matching 12,304 recordings',
    delay: 0,
    children: (
      <Card>
        <Stack gap={2}>
          {Array.from({ length: 40 }, (_, index) => (
            <Text key={index}>{works[index % works.length]}</Text>
          ))}
        </Stack>
      </Card>
    ),
  },
});
