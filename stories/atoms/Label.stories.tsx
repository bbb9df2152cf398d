import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Label, Stack } from '../../src';
import { ownControl } from '../support/ownControl';

const meta = preview.meta({
  title: 'Atoms/Label',
  component: Label,
  args: { children: 'Title of the work', htmlFor: 'title' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'TextField', when: 'The control is a line of text. It has its own label.' },
        { component: 'Field', when: 'The control also needs a description or messages.' },
        { component: '`<legend>`', when: 'It names a group of controls.' },
      ],
      dos: [
        'Point at the control with `htmlFor`, or put the control inside.',
        'Give a required control its own `required`.',
        'Mark the fewer ones: `required` or `optional`.',
      ],
      donts: [
        'Don’t put a button or a link into it.',
        'Don’t use it for text that names no control.',
        'Don’t take it away because there is a placeholder.',
      ],
      keyboard: 'It takes no focus and no keys. A click on it reaches the control.',
      accessibility: [
        'It names the control (WCAG 1.3.1, 3.3.2), and makes its target larger.',
        'The mark is seen only; `required` on the control is what is read out.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  render: (args) => (
    <Stack gap={1} align="start">
      <Label {...args} />
      <input id={args.htmlFor} style={ownControl} />
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Title of the work'));
    await expect(canvas.getByRole('textbox', { name: 'Title of the work' })).toHaveFocus();
  },
});

/** Words, not stars: nobody has to look for what a star means. */
export const Marks = meta.story({
  render: () => (
    <Stack gap={4} align="start">
      <Stack gap={1} align="start">
        <Label htmlFor="iswc" required>
          ISWC
        </Label>
        <input id="iswc" required style={ownControl} />
      </Stack>
      <Stack gap={1} align="start">
        <Label htmlFor="subtitle" optional>
          Subtitle
        </Label>
        <input id="subtitle" style={ownControl} />
      </Stack>
    </Stack>
  ),
});

const ownBox = {
  accentColor: 'var(--ent-color-accent-fill)',
  blockSize: 'var(--ent-icon-small)',
  inlineSize: 'var(--ent-icon-small)',
  margin: 0,
  marginInlineEnd: 'var(--ent-space-1)',
  verticalAlign: '-0.2em',
} as const;

/** Without an `id`: the control stands inside. */
export const AroundTheControl = meta.story({
  render: () => (
    <Label>
      <input type="checkbox" style={ownBox} /> The work is in the public domain
    </Label>
  ),
});

/** Long words break; the mark follows the last one. */
export const LongLabels = meta.story({
  render: () => (
    <Stack gap={1} align="start" style={{ maxInlineSize: '240px' }}>
      <Label htmlFor="society" optional lang="de">
        Rechteinhaberbenachrichtigungsschreibenvorlage der zuständigen Gesellschaft
      </Label>
      <input id="society" style={ownControl} />
    </Stack>
  ),
});
