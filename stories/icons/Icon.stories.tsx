import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Icon, Stack, Text } from '../../src';
import { BackIcon } from '../../src/icons/BackIcon';
import { ChevronEndIcon } from '../../src/icons/ChevronEndIcon';
import { CopyrightIcon } from '../../src/icons/CopyrightIcon';
import { ErrorIcon } from '../../src/icons/ErrorIcon';
import { PlayIcon } from '../../src/icons/PlayIcon';
import { SearchIcon } from '../../src/icons/SearchIcon';
import { SendIcon } from '../../src/icons/SendIcon';
import { SuccessIcon } from '../../src/icons/SuccessIcon';
import { WarningIcon } from '../../src/icons/WarningIcon';
import { color, font } from '../../src/theme';

const meta = preview.meta({
  title: 'Atoms/Icon',
  component: Icon,
  argTypes: { children: { control: false }, ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'SearchIcon',
          when: 'The library has the drawing. Each has a module of its own.',
        },
        { component: 'IconButton', when: 'Pressing it does something.' },
        { component: 'Spinner', when: 'Something is running.' },
      ],
      dos: [
        'Import one icon from its own module: `entasis/icons/SearchIcon`.',
        'Look for an icon by its meaning: “trash” and “bin” both find `DeleteIcon`.',
        'Set the size and the colour on the text around it.',
        'Use one icon for one meaning throughout a product.',
      ],
      donts: [
        'Don’t give a `label` to an icon whose meaning stands beside it: it would be read twice.',
        'Don’t let colour alone tell two icons apart.',
        'Don’t mirror by hand. What points along the line of text turns round by itself.',
      ],
      keyboard: 'It takes no keys and no focus.',
      accessibility: [
        'Without a `label` it is hidden from assistive technology; with one it is an image with that name (WCAG 1.1.1).',
        'A native `aria-label`, `aria-labelledby` or `role` names it as well.',
        'In forced colours the lines take the colour of the text around them.',
      ],
    } satisfies ComponentPage,
  },
});

/** A drawing of your own: shapes in a box of 24 × 24. Colour, line and size come from the text. */
export const Playground = meta.story({
  args: {
    children: (
      <>
        <path d="M7 3h10M7 21h10" />
        <path d="M9 6c-.8 4-.8 8 0 12M15 6c.8 4 .8 8 0 12" />
      </>
    ),
  },
});

/** The text says it all: the icon is hidden from assistive technology. */
export const Decorative = meta.story({
  render: (args) => (
    <Text>
      <SearchIcon {...args} /> Search the catalogue
    </Text>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
  },
});

/** The icon stands alone: `label` says what it means. */
export const Named = meta.story({
  args: { label: 'Rights are claimed' },
  render: (args) => <CopyrightIcon {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Rights are claimed' })).toBeVisible();
  },
});

const sizes = [
  font.body.small,
  font.body.medium,
  font.body.large,
  font.heading.medium,
  font.heading.large,
  font.heading.xlarge,
  font.heading.xxlarge,
];

/** The size follows the text, in steps of 4 px, so that lines stay sharp: 16 px beside 12 to 14. */
export const BesideText = meta.story({
  render: (args) => (
    <Stack>
      {sizes.map((size) => (
        <div key={size} style={{ font: size }}>
          <PlayIcon {...args} /> Harbour Lights
        </div>
      ))}
    </Stack>
  ),
});

/** The colour follows the text too. It never speaks alone: every status has a shape of its own. */
export const InTheColourOfTheText = meta.story({
  render: (args) => (
    <Stack>
      <div style={{ color: color.text.success }}>
        <SuccessIcon {...args} /> All shares are agreed
      </div>
      <div style={{ color: color.text.warning }}>
        <WarningIcon {...args} /> Two writers have no IPI number
      </div>
      <div style={{ color: color.text.danger }}>
        <ErrorIcon {...args} /> The shares add up to 112 %
      </div>
    </Stack>
  ),
});

/** What points along the line of text turns round with it. Playing does not: tape runs one way. */
export const RightToLeft = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <BackIcon {...args} /> <SendIcon {...args} /> <ChevronEndIcon {...args} />{' '}
      <PlayIcon {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const scales = [...canvasElement.querySelectorAll('svg')].map(
      (svg) => getComputedStyle(svg).scale,
    );
    await expect(scales).toEqual(['-1 1', '-1 1', '-1 1', 'none']);
  },
});
