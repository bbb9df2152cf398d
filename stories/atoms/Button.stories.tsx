import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Stack, type ButtonProps } from '../../src';
import { AddIcon } from '../../src/icons/AddIcon';
import { ChevronDownIcon } from '../../src/icons/ChevronDownIcon';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { Row } from '../support/Row';
import { tooltipShown } from '../support/tooltipShown';

const meta = preview.meta({
  title: 'Atoms/Button',
  component: Button,
  args: { children: 'Save changes' },
  argTypes: {
    icon: { control: false },
    iconEnd: { control: false },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'IconButton', when: 'The icon is known to everyone and space is scarce.' },
        { component: 'Button with `href`', when: 'The action only leads to another page.' },
        { component: 'Link', when: 'The words stand in a sentence.' },
      ],
      dos: [
        'Begin with a verb: “Save changes”, “Approve claim”.',
        'Have one primary button in a view.',
        'Use `loading` while the action runs. The button keeps its width, its name and the focus.',
        'Use `disabledReason` to say why an action is not available.',
      ],
      donts: [
        'Don’t use `danger` for what can be undone.',
        'Don’t disable a submit button until the form is valid. Let people press it and show what is missing.',
        'Don’t rely on the icon: the label must make sense without it.',
        'Don’t set a width. The parent arranges.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Starts the action, or follows the link.' },
        { keys: ['Space'], action: 'Starts the action. A link ignores it.' },
        {
          keys: ['Tab'],
          action: 'Skips a disabled button; stops at one with a `disabledReason` and shows it.',
        },
        { keys: ['Escape'], action: 'Closes the tooltip, and nothing else.' },
      ],
      accessibility: [
        'It follows the WAI-ARIA button pattern by being a `<button>`, or an `<a>` with an `href`.',
        'While loading it is `aria-busy` and `aria-disabled`, but keeps its name and the focus.',
        'A `disabledReason` describes the button at all times. `Tooltips`, once in the page, shows it on hover and focus, and when the button is pressed or tapped; without it, it is the native `title`.',
        'The smallest size is 24 px high in compact density, the least WCAG 2.2 allows (2.5.8).',
        'In forced colours an outline takes the place of the fill.',
      ],
    } satisfies ComponentPage,
  },
});

const variants: ButtonProps['variant'][] = ['primary', 'secondary', 'quiet', 'danger'];
const sizes: ButtonProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** One primary button in a view; secondary and quiet ones beside it; danger for what cannot be undone. */
export const Variants = meta.story({
  render: (args) => (
    <Row>
      {variants.map((variant) => (
        <Button key={variant} {...args} variant={variant} />
      ))}
    </Row>
  ),
});

/** 28, 32 and 40 pixels high; 24, 28 and 32 when compact. */
export const Sizes = meta.story({
  // Products lay out by it: see .github/VERSIONING.md.
  tags: ['locked'],
  render: (args) => (
    <Row>
      {sizes.map((size) => (
        <Button key={size} {...args} size={size} />
      ))}
    </Row>
  ),
});

/** Before the label for what the action is, after it for what will happen. */
export const WithIcons = meta.story({
  render: () => (
    <Row>
      <Button icon={<AddIcon />}>Add work</Button>
      <Button variant="secondary" icon={<DownloadIcon />}>
        Export
      </Button>
      <Button variant="quiet" iconEnd={<ChevronDownIcon />}>
        Options
      </Button>
    </Row>
  ),
});

/** Rest, hover, focus, pressed and disabled, for each variant. */
export const States = meta.story({
  parameters: {
    pseudo: { hover: '.is-hovered', focusVisible: '.is-focused', active: '.is-pressed' },
  },
  render: () => (
    <Stack gap={3}>
      {variants.map((variant) => (
        <Row key={variant}>
          <Button variant={variant}>Rest</Button>
          <Button variant={variant} className="is-hovered">
            Hover
          </Button>
          <Button variant={variant} className="is-focused">
            Focus
          </Button>
          <Button variant={variant} className="is-pressed">
            Pressed
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
        </Row>
      ))}
    </Stack>
  ),
});

/** The button keeps its width, its name and the keyboard focus, and ignores clicks. */
export const Loading = meta.story({
  args: { loading: true, onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Save changes' });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).not.toHaveBeenCalled();
  },
});

/** It looks like a button and is a link: it opens in a new tab on request, and its address can be copied. */
export const AsLink = meta.story({
  args: { href: '#catalogue', children: 'Open catalogue', variant: 'secondary' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Open catalogue' });
    await expect(link).toHaveAttribute('href', '#catalogue');
  },
});

/** Nobody has to guess: it can be reached, says why, and ignores clicks. Press it, too. */
export const DisabledWithReason = meta.story({
  args: { disabledReason: 'Add a title first', onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Save changes' });
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await expect(button).toHaveAccessibleDescription('Add a title first');
    await tooltipShown();
    await expect(args.onClick).not.toHaveBeenCalled();
  },
});

/** Words wrap where there is no room for them; nothing is cut. */
export const LongLabels = meta.story({
  render: (args) => (
    <Stack gap={3} align="start" style={{ maxInlineSize: '240px' }}>
      <Button {...args}>Rechteinhaberbenachrichtigungsschreiben versenden</Button>
      <Button {...args} variant="secondary" icon={<DownloadIcon />}>
        Download the statements of all publishers for the last four quarters
      </Button>
    </Stack>
  ),
});
