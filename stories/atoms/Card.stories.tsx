import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Card, Grid, GridItem, Heading, IconButton, Inline, Stack, Text } from '../../src';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { StarIcon } from '../../src/icons/StarIcon';
import { space } from '../../src/theme/tokens';

const work = (title: string, facts: string) => (
  <Stack gap={1}>
    <Heading level={2} size="small">
      {title}
    </Heading>
    <Text tone="subtle">{facts}</Text>
  </Stack>
);

const meta = preview.meta({
  title: 'Atoms/Card',
  component: Card,
  args: {
    children: work('Gnossienne No. 1', 'Erik Satie · T-034.524.680-1'),
    // Without `href` or `onClick` nobody hears it.
    label: 'Gnossienne No. 1',
  },
  argTypes: {
    children: { control: false },
    href: { control: false },
    onClick: { control: false },
    padding: {
      control: 'select',
      options: Object.keys(space)
        .map(Number)
        .toSorted((a, b) => a - b),
    },
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '440px' }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    page: {
      alternatives: [
        { component: 'Box', when: 'Content needs room, but no edge.' },
        { component: 'Table', when: 'Things of one kind are compared by their facts.' },
        { component: 'Disclosure', when: 'It opens in its place.' },
      ],
      dos: [
        'Use it for one thing that stands alone: a work, a statement, a figure.',
        'Give it `href` where it leads to the page of that thing, and say its title as `label`.',
        'Put further actions on it as buttons: they work for themselves.',
        'Use `flat` inside another card or panel, and `sunken` for what is there to be filled.',
      ],
      donts: [
        'Don’t put a card in a card only to group: use space.',
        'Don’t put a second link to the same place on it.',
        'Don’t write “Open” or “More” as the label.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the card, then to the controls on it.' },
        { keys: ['Enter'], action: 'Follows the link, or starts the action.' },
        { keys: ['Space'], action: 'Starts the action. A link ignores it.' },
      ],
      accessibility: [
        'Link or button is one empty element as large as the card and below its content. Nothing interactive holds anything interactive (ARIA, WCAG 2.2, 4.1.2).',
        'Its name is `label`; use the words of the title, for people who say what they see (2.5.3).',
        'Words on the card can be selected. A click on them counts as one on the card, unless it selected some; for this a small script is needed, without which the free parts of the card still work.',
        'The focus ring is around the whole card (2.4.13); the edge stays in forced colours.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A little above the page, level with it, let into it. No shadows: those are for layers. */
export const Elevations = meta.story({
  render: () => (
    <Stack gap={4}>
      <Card elevation="raised">{work('Raised', 'One thing that stands alone')}</Card>
      <Card elevation="flat">{work('Flat', 'Inside another card or panel')}</Card>
      <Card elevation="sunken">{work('Sunken', 'Something to be filled')}</Card>
    </Stack>
  ),
});

/** A step of the space scale: 1 is 4 pixels. */
export const Paddings = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {([2, 4, 6] as const).map((padding) => (
        <Card key={padding} {...args} padding={padding} />
      ))}
    </Stack>
  ),
});

/** The whole card leads to the work; the buttons on it do what they say. */
export const AsLink = meta.story({
  render: () => (
    <Card href="#gnossienne" label="Gnossienne No. 1">
      <Inline justify="between" align="center">
        {work('Gnossienne No. 1', 'Erik Satie · T-034.524.680-1')}
        <Inline gap={1}>
          <IconButton size="small" label="Mark “Gnossienne No. 1”" icon={<StarIcon />} />
          <IconButton size="small" label="Download “Gnossienne No. 1”" icon={<DownloadIcon />} />
        </Inline>
      </Inline>
    </Card>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvasElement.querySelector(':is(a, button) :is(a, button)')).toBeNull();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Gnossienne No. 1' })).toHaveFocus();
  },
});

/** A click on the words counts; one that has selected some does not. */
export const AsButton = meta.story({
  render: ({ onClick }) => (
    <Card onClick={onClick} label="Choose Erik Satie">
      {work('Erik Satie', 'Writer · IPI 00027105783')}
    </Card>
  ),
  args: { onClick: fn(), label: 'Choose Erik Satie' },
  play: async ({ args, canvas, userEvent }) => {
    const words = canvas.getByText('Writer · IPI 00027105783');
    await userEvent.click(words);
    await expect(args.onClick).toHaveBeenCalledOnce();
    getSelection()!.selectAllChildren(words);
    words.click();
    await expect(args.onClick).toHaveBeenCalledOnce();
    getSelection()!.removeAllRanges();
  },
});

/** Rest, hover, focus and pressed. */
export const States = meta.story({
  parameters: {
    pseudo: { hover: '.is-hovered', focusVisible: '.is-focused > a', active: '.is-pressed' },
  },
  render: () => (
    <Stack gap={4}>
      {['rest', 'hovered', 'focused', 'pressed'].map((state) => (
        <Card key={state} className={`is-${state}`} href="#state" label={`Statement, ${state}`}>
          {work(`Statement, ${state}`, 'Second quarter of 2026 · € 48,290.70')}
        </Card>
      ))}
    </Stack>
  ),
});

/** Of one height in a row, and one below the other where there is no room. */
export const InGrid = meta.story({
  render: () => (
    <Grid gap={4}>
      {[
        ['Claims', '48 open, 3 of them in dispute with a collecting society'],
        ['Statements', '12 waiting'],
        ['Rechteinhaberbenachrichtigungen', '9 sent'],
      ].map(([title, facts]) => (
        <GridItem key={title} span={{ base: 6 }}>
          <Card href={`#${title}`} label={title!} style={{ blockSize: '100%' }}>
            {work(title!, facts!)}
          </Card>
        </GridItem>
      ))}
    </Grid>
  ),
});
