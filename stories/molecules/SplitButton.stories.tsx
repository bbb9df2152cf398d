import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { SplitButton, Stack, type MenuItems, type SplitButtonProps } from '../../src';
import { ExportIcon } from '../../src/icons/ExportIcon';
import { Row } from '../support/Row';

const items: MenuItems = [
  { label: 'Export as CSV' },
  { label: 'Export as PDF', description: 'For signing' },
  'separator',
  { label: 'Schedule exports' },
];

const meta = preview.meta({
  title: 'Molecules/SplitButton',
  component: SplitButton,
  args: {
    children: 'Export as CWR',
    menuLabel: 'More ways to export',
    items,
    onClick: fn(),
  },
  argTypes: {
    children: { control: 'text' },
    icon: { control: false },
    iconEnd: { control: false },
    items: { control: false },
    ref: { control: false },
  },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        { component: 'Menu', when: 'None of the actions is the usual one.' },
        { component: 'ButtonGroup', when: 'There are two or three, all worth seeing.' },
      ],
      dos: [
        'Put the action that most people want on the button.',
        'Keep to variants of one action: export, save, send.',
        'Say in `menuLabel` what the menu is about.',
      ],
      donts: [
        'Don’t change the words of the button to what was used last.',
        'Don’t repeat the action of the button in the menu.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the button, then to that of the menu.' },
        { keys: ['Enter', 'Space'], action: 'Press the button, or open the menu.' },
        { keys: ['↓', '↑'], action: 'On the button of the menu: open it, as in a `Menu`.' },
      ],
      accessibility: [
        'It is a group of two buttons, named by the first; each has one name.',
        'While the action is running, or not available, the menu can still be opened; `disabled` is for both.',
      ],
    } satisfies ComponentPage,
  },
});

const variants: SplitButtonProps['variant'][] = ['primary', 'secondary', 'quiet', 'danger'];
const sizes: SplitButtonProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story({
  render: (args) => (
    <div style={{ minBlockSize: '220px' }}>
      <SplitButton {...args} />
    </div>
  ),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Export as CWR' }));
    await expect(args.onClick).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: 'More ways to export' }));
    await waitFor(() => expect(canvas.getByRole('menu')).toBeVisible());
  },
});

/** As loud and as large as a `Button`. */
export const Looks = meta.story({
  render: (args) => (
    <Stack gap={3}>
      <Row>
        {variants.map((variant) => (
          <SplitButton {...args} key={variant} variant={variant} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <SplitButton {...args} key={size} size={size} icon={<ExportIcon />} />
        ))}
      </Row>
      <Row>
        <SplitButton {...args} loading />
        <SplitButton {...args} disabledReason="Two claims are in dispute" />
        <SplitButton {...args} disabled />
      </Row>
    </Stack>
  ),
});
