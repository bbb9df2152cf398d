import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, ToggleButton, type ToggleButtonProps } from '../../src';
import { MuteIcon } from '../../src/icons/MuteIcon';
import { PinIcon } from '../../src/icons/PinIcon';
import { RepeatIcon } from '../../src/icons/RepeatIcon';
import { ShuffleIcon } from '../../src/icons/ShuffleIcon';
import { StarIcon } from '../../src/icons/StarIcon';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/ToggleButton',
  component: ToggleButton,
  args: { children: 'Only my works' },
  argTypes: {
    children: { control: 'text' },
    icon: { control: false },
    ref: { control: false },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    variant: { control: 'select', options: ['secondary', 'quiet'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Switch', when: 'It is a setting that stays.' },
        { component: 'SegmentedControl', when: 'One of several is on at any time.' },
        { component: 'Button', when: 'It does something once.' },
      ],
      dos: [
        'Name what is on while it is pressed in: “Only my works”, “Repeat”.',
        'Give an icon alone a `label`.',
        'Use `quiet` in toolbars.',
      ],
      donts: [
        'Don’t change the words or the icon with the state: “Mute” stays “Mute”.',
        'Don’t use it to open something. A disclosure or a menu does that.',
      ],
      keyboard: [
        { keys: ['Space'], action: 'Presses it in, or lets it out.' },
        { keys: ['Enter'], action: 'The same.' },
      ],
      accessibility: [
        'It is a `<button>` with `aria-pressed` (WAI-ARIA button pattern, toggle button).',
        'Pressed in it has a thicker edge, not only other colours (WCAG 2.2, 1.4.1).',
        'The type requires words, or an icon with a `label` (4.1.2).',
        'In forced colours it takes the colours of what is selected.',
      ],
    } satisfies ComponentPage,
  },
});

const variants: ToggleButtonProps['variant'][] = ['secondary', 'quiet'];

export const Playground = meta.story({
  args: { onPressedChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Only my works' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onPressedChange).toHaveBeenCalledWith(true, expect.anything());
  },
});

/** Let out and pressed in: rest, hover, focus, pressed and disabled. */
export const States = meta.story({
  parameters: {
    pseudo: { hover: '.is-hovered', focusVisible: '.is-focused', active: '.is-pressed' },
  },
  render: () => (
    <Stack gap={3}>
      {variants.flatMap((variant) =>
        [false, true].map((defaultPressed) => {
          const look = { variant, defaultPressed };
          return (
            <Row key={`${variant} ${defaultPressed}`}>
              <ToggleButton {...look}>Rest</ToggleButton>
              <ToggleButton {...look} className="is-hovered">
                Hover
              </ToggleButton>
              <ToggleButton {...look} className="is-focused">
                Focus
              </ToggleButton>
              <ToggleButton {...look} className="is-pressed">
                Pressed
              </ToggleButton>
              <ToggleButton {...look} disabled>
                Disabled
              </ToggleButton>
            </Row>
          );
        }),
      )}
    </Stack>
  ),
});

/** Before words, or alone with a `label`. */
export const WithIcons = meta.story({
  render: () => (
    <Row>
      <ToggleButton icon={<StarIcon />} defaultPressed>
        Watched works
      </ToggleButton>
      <ToggleButton label="Pin the column" icon={<PinIcon />} />
      <ToggleButton label="Pin the column" icon={<PinIcon />} defaultPressed />
    </Row>
  ),
});

/** The tools of a player: each is on or off by itself. */
export const Toolbar = meta.story({
  render: () => (
    <Row>
      <ToggleButton variant="quiet" label="Shuffle" icon={<ShuffleIcon />} />
      <ToggleButton variant="quiet" label="Repeat" icon={<RepeatIcon />} defaultPressed />
      <ToggleButton variant="quiet" label="Mute" icon={<MuteIcon />} />
    </Row>
  ),
});

/** As high as the buttons and fields beside it. */
export const Sizes = meta.story({
  render: () => (
    <Row>
      <ToggleButton size="small" defaultPressed>
        Small
      </ToggleButton>
      <ToggleButton defaultPressed>Medium</ToggleButton>
      <ToggleButton size="large" defaultPressed>
        Large
      </ToggleButton>
    </Row>
  ),
});
