import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Badge, Stack, Tabs, Text, TextField, type TabItem } from '../../src';
import { AlbumIcon } from '../../src/icons/AlbumIcon';
import { CompositionIcon } from '../../src/icons/CompositionIcon';
import { HistoryIcon } from '../../src/icons/HistoryIcon';

const parts: TabItem[] = [
  {
    value: 'work',
    label: 'Work',
    content: <TextField label="Title" defaultValue="A Song for Piraeus" />,
  },
  { value: 'writers', label: 'Writers', content: 'Melina Kana 50 % · Sokratis Malamas 50 %' },
  {
    value: 'claims',
    label: 'Claims',
    badge: <Badge count={12} />,
    content: '12 claims, two of them in dispute',
  },
  { value: 'history', label: 'History', content: 'Registered on 4 March 2024 by AEPI' },
];

const meta = preview.meta({
  title: 'Molecules/Tabs',
  component: Tabs,
  args: { label: 'Parts of the work', items: parts },
  argTypes: { items: { control: false }, ref: { control: false } },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        { component: 'SegmentedControl', when: 'The same content is shown in another way.' },
        { component: 'Accordion', when: 'Several parts may be read beside each other.' },
        { component: 'SideNav', when: 'They are the main areas of a product.' },
        { component: 'Stepper', when: 'The parts are done in an order.' },
      ],
      dos: [
        'Name each part with one or two words, and put the one most used first.',
        'Use `href` in the items where each part has an address of its own.',
        'Use `activation="manual"` where a part takes time to load.',
        'Say why one is off with `disabledReason`.',
      ],
      donts: [
        'Don’t use tabs for steps, or for parts that people need to compare.',
        'Don’t put tabs into tabs.',
        'Don’t hide what must be read: few people open every tab.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the selected tab, then into its part.' },
        {
          keys: ['←', '→'],
          action: 'Go to the next tab and select it; ↑ and ↓ where they are stacked.',
        },
        { keys: ['Home', 'End'], action: 'Go to the first or last tab.' },
        { keys: ['Enter', 'Space'], action: 'Select the tab, where activation is manual.' },
      ],
      accessibility: [
        'It follows the WAI-ARIA Tabs pattern; with links it is a `<nav>` with `aria-current`.',
        'The selected tab has a line as well as a colour (WCAG 2.2, 1.4.1), in forced colours, too.',
        'A part that was shown keeps its state, unseen and out of reach.',
        'Tabs without room can be scrolled, and are in a menu at the end.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { onValueChange: fn() },
  play: async ({ args, canvas, userEvent, step }) => {
    await step('arrow keys select', async () => {
      canvas.getByRole('tab', { name: 'Work' }).focus();
      const list = canvas.getByRole('tablist');
      const rightToLeft = getComputedStyle(list).direction === 'rtl';
      await userEvent.keyboard(rightToLeft ? '{ArrowLeft}' : '{ArrowRight}');
      await expect(args.onValueChange).toHaveBeenCalledWith('writers', expect.anything());
      await expect(canvas.getByRole('tabpanel', { name: 'Writers' })).toBeVisible();
    });
    await step('what was typed stays', async () => {
      await userEvent.keyboard('{Home}');
      await userEvent.type(canvas.getByRole('textbox'), ' (live)');
      await userEvent.click(canvas.getByRole('tab', { name: 'History' }));
      await userEvent.click(canvas.getByRole('tab', { name: 'Work' }));
      await expect(canvas.getByRole('textbox')).toHaveValue('A Song for Piraeus (live)');
    });
  },
});

/** With icons, one that is off, and one that says why. */
export const Details = meta.story({
  args: {
    items: [
      {
        value: 'work',
        label: 'Musical work',
        icon: <CompositionIcon />,
        content: 'T-034.524.680-1',
      },
      {
        value: 'recordings',
        label: 'Recordings',
        icon: <AlbumIcon />,
        badge: <Badge count={3} tone="warning" />,
        content: 'Three recordings, one without an ISRC',
      },
      {
        value: 'history',
        label: 'History',
        icon: <HistoryIcon />,
        disabledReason: 'Saved works have a history',
      },
      { value: 'statements', label: 'Statements', disabled: true },
    ],
    defaultValue: 'recordings',
  },
});

/** Stacked at the side; above where there is no room for both. */
export const Vertical = meta.story({ args: { orientation: 'vertical' } });

const territories = [
  'Argentina',
  'Österreich',
  'Belgique',
  'Brasil',
  'Danmark',
  'France',
  'Deutschland',
  'Ελλάδα',
  'Italia',
  '日本',
  'Nederland',
  'Portugal',
];

/** More than there is room for: they are scrolled, and those out of sight are in a menu. */
export const Overflow = meta.story({
  args: {
    label: 'Territory',
    items: territories.map((label) => ({ value: label, label, content: `Shares in ${label}` })),
  },
  render: (args) => (
    <div style={{ maxInlineSize: '400px', minBlockSize: '320px' }}>
      <Tabs {...args} />
    </div>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const more = await waitFor(() => {
      const found = canvasElement.querySelector<HTMLElement>('[aria-haspopup="menu"]');
      if (!found) throw new Error('no menu yet');
      return found;
    });
    await userEvent.click(more);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Portugal' }));
    await waitFor(() =>
      expect(canvas.getByRole('tab', { name: 'Portugal' })).toHaveAttribute(
        'aria-selected',
        'true',
      ),
    );
  },
});

/** Pages of a router: a navigation with links, and `value` says where people are. */
export const Links = meta.story({
  args: {
    label: 'Catalogue',
    value: 'works',
    items: [
      { value: 'works', label: 'Works', href: '#works' },
      { value: 'recordings', label: 'Recordings', href: '#recordings' },
      { value: 'agreements', label: 'Agreements', href: '#agreements', badge: <Badge count={2} /> },
    ],
  },
  render: (args) => (
    <Stack gap={4}>
      <Tabs {...args} />
      <Text>12,304 works</Text>
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Works' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  },
});
