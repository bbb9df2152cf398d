import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { IconButton, Stack, type IconButtonProps } from '../../src';
import { CloseIcon } from '../../src/icons/CloseIcon';
import { DeleteIcon } from '../../src/icons/DeleteIcon';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { EditIcon } from '../../src/icons/EditIcon';
import { Row } from '../support/Row';
import { tooltipShown } from '../support/tooltipShown';

const meta = preview.meta({
  title: 'Atoms/IconButton',
  component: IconButton,
  args: { label: 'Edit work', icon: <EditIcon /> },
  argTypes: {
    icon: { control: false },
    loading: { control: 'boolean' },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    variant: { control: 'select', options: ['primary', 'secondary', 'quiet', 'danger'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Button', when: 'There is room for words. Words are clearer than a drawing.' },
        { component: 'Icon', when: 'Nothing happens when it is pressed.' },
      ],
      dos: [
        'Use it for actions everyone knows by their icon: close, edit, delete, download.',
        'Say in the label what it does, and to what: “Edit work”, not “Pencil”.',
        'Use `small` in table rows and inside fields.',
      ],
      donts: [
        'Don’t put two buttons with the same icon in one view for different actions.',
        'Don’t name the icon in the label.',
        'Don’t use it for the main action of a page.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Starts the action, or follows the link.' },
        { keys: ['Space'], action: 'Starts the action. A link ignores it.' },
        { keys: ['Escape'], action: 'Closes the tooltip, and nothing else.' },
      ],
      accessibility: [
        'The type requires `label`: it becomes the accessible name (WCAG 2.2, 4.1.2).',
        'The label is its `title`, too, for those who see only the icon: `Tooltips`, once in the page, shows it on hover, focus and touch. A `Tooltip` around the button takes its place.',
        'No size is below 24 by 24 px (WCAG 2.2, 2.5.8).',
      ],
    } satisfies ComponentPage,
  },
});

const variants: IconButtonProps['variant'][] = ['primary', 'secondary', 'quiet', 'danger'];
const sizes: IconButtonProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** Quiet unless told otherwise: icons weigh more than words. */
export const Variants = meta.story({
  render: (args) => (
    <Row>
      {variants.map((variant) => (
        <IconButton key={variant} {...args} variant={variant} />
      ))}
    </Row>
  ),
});

/** As high as the buttons and fields beside it. */
export const Sizes = meta.story({
  render: (args) => (
    <Row>
      {sizes.map((size) => (
        <IconButton key={size} {...args} size={size} variant="secondary" />
      ))}
    </Row>
  ),
});

/** Square beside other controls, round where it stands alone. */
export const Shapes = meta.story({
  render: (args) => (
    <Row>
      <IconButton {...args} variant="secondary" shape="square" />
      <IconButton {...args} variant="secondary" shape="round" />
    </Row>
  ),
});

/** Rest, hover, focus, pressed and disabled, for each variant. */
export const States = meta.story({
  parameters: {
    pseudo: { hover: '.is-hovered', focusVisible: '.is-focused', active: '.is-pressed' },
  },
  render: (args) => (
    <Stack gap={3}>
      {variants.map((variant) => (
        <Row key={variant}>
          <IconButton {...args} variant={variant} />
          <IconButton {...args} variant={variant} className="is-hovered" />
          <IconButton {...args} variant={variant} className="is-focused" />
          <IconButton {...args} variant={variant} className="is-pressed" />
          <IconButton {...args} variant={variant} disabled />
        </Row>
      ))}
    </Stack>
  ),
});

/** A spinner takes the place of the icon; name and focus stay. */
export const Loading = meta.story({
  args: { loading: true, variant: 'secondary', onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Edit work' });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).not.toHaveBeenCalled();
    await tooltipShown();
  },
});

/** With an `href` it is a link; the icon still needs words. */
export const AsLink = meta.story({
  args: { href: '#statement', label: 'Download statement', icon: <DownloadIcon /> },
});

/** The reason takes the place of the tooltip. */
export const DisabledWithReason = meta.story({
  args: {
    label: 'Delete work',
    icon: <DeleteIcon />,
    disabledReason: 'Works with claims cannot be deleted',
  },
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Delete work' });
    await expect(button).toHaveAccessibleDescription('Works with claims cannot be deleted');
    await userEvent.tab();
    await tooltipShown();
  },
});

/** Each says what it does, and to what. */
export const InRow = meta.story({
  render: () => (
    <Row>
      <IconButton size="small" label="Edit “Clair de lune”" icon={<EditIcon />} />
      <IconButton size="small" label="Download “Clair de lune”" icon={<DownloadIcon />} />
      <IconButton size="small" label="Remove “Clair de lune”" icon={<CloseIcon />} />
    </Row>
  ),
});
