import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Tooltip, type TooltipProps } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Tooltip',
  component: Tooltip,
  args: {
    content: 'Sends the claim to all publishers',
    children: <Button variant="secondary">Approve</Button>,
  },
  argTypes: {
    children: { control: false },
    placement: {
      control: 'select',
      options: ['block-start', 'block-end', 'inline-start', 'inline-end'],
    },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'Toggletip',
          when: 'The words are needed to go on, or people should ask for them.',
        },
        { component: 'Popover', when: 'There is something to press or to fill in.' },
        { component: 'IconButton', when: 'The words name an icon. It shows its label by itself.' },
        {
          component: 'Button with `disabledReason`',
          when: 'The words say why an action is not available.',
        },
      ],
      dos: [
        'Say more than the trigger does, in a few words.',
        'Give the trigger a name of its own: the tooltip only describes it.',
        'Put it around something that takes the keyboard focus.',
      ],
      donts: [
        'Don’t hide what people need in order to go on.',
        'Don’t put links or buttons in it.',
        'Don’t repeat the label.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Opens it at once when its trigger gets the focus.' },
        { keys: ['Escape'], action: 'Closes it, and nothing else.' },
      ],
      accessibility: [
        'It follows the APG tooltip pattern: `role="tooltip"`, referred to by `aria-describedby` while it is open.',
        'Words alone are the trigger’s `aria-description` even while it is closed.',
        'It can be hovered, dismissed, and stays as long as people do (WCAG 2.2, 1.4.13).',
        'By touch it opens when its trigger is held, and closes with the next tap elsewhere.',
        'A native `disabled` button takes no focus, so its tooltip is lost to the keyboard: use `disabledReason`.',
      ],
    } satisfies ComponentPage,
  },
});

const tooltips = () => [...document.querySelectorAll('[role="tooltip"]')];

/** 300 ms after the pointer came, at once with the keyboard, or right after another. */
export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const trigger = canvas.getByRole('button', { name: 'Approve' });
    await expect(trigger).toHaveFocus();
    await expect(trigger).toHaveAccessibleDescription('Sends the claim to all publishers');
    await waitFor(() => expect(tooltips()).toHaveLength(1));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(tooltips()).toHaveLength(0));
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    await waitFor(() => expect(tooltips()).toHaveLength(1));
  },
});

const placements: TooltipProps['placement'][] = [
  'block-start',
  'block-end',
  'inline-start',
  'inline-end',
];

/** Above by default. Where there is no room it turns to the other side. */
export const Placements = meta.story({
  render: (args) => (
    <Row>
      {placements.map((placement) => (
        <Tooltip key={placement} {...args} placement={placement}>
          <Button variant="secondary">{placement}</Button>
        </Tooltip>
      ))}
    </Row>
  ),
});

/** Words may be marked up; nothing in it can be pressed. */
export const Formatted = meta.story({
  args: {
    content: (
      <>
        <strong>T-034.524.680-1</strong>
        <br />
        Registered 14 March 2024 with SACEM
      </>
    ),
    children: <Button variant="secondary">Clair de lune</Button>,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const trigger = canvas.getByRole('button', { name: 'Clair de lune' });
    await waitFor(() => expect(trigger).toHaveAccessibleDescription(/T-034\.524\.680-1/));
  },
});
