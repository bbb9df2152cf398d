import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Breadcrumbs } from '../../src';
import { HomeIcon } from '../../src/icons/HomeIcon';

const levels = [
  { label: 'Catalogues', href: '#catalogues' },
  { label: 'Aegean Music Publishing', href: '#aegean' },
  { label: 'Works', href: '#works' },
  { label: 'A Song for Piraeus', href: '#piraeus' },
  { label: 'Claims', href: '#claims' },
  { label: 'AEPI, 2024' },
];

const meta = preview.meta({
  title: 'Molecules/Breadcrumbs',
  component: Breadcrumbs,
  args: { items: levels.slice(0, 4) },
  argTypes: { items: { control: 'object' }, ref: { control: false } },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        { component: 'Link', when: 'There is one level above: a link back to it is enough.' },
        { component: 'Tabs', when: 'The pages stand beside each other.' },
        { component: 'Stepper', when: 'It shows how far people are, not where.' },
      ],
      dos: [
        'Put it above the heading of the page, in the same place on every page.',
        'Call each level as its page is called.',
        'End with this page, without an `href`.',
      ],
      donts: [
        'Don’t show the way people came: it shows where the page stands.',
        'Don’t use it in place of the navigation.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes from level to level.' },
        {
          keys: ['Enter'],
          action: 'Goes there, or opens the menu of the levels that are left out.',
        },
      ],
      accessibility: [
        'It follows the WAI-ARIA Breadcrumb pattern: a `<nav>` with a name, an ordered list, `aria-current="page"` on the last.',
        'The marks between the levels are drawn by CSS and not read; they follow the direction of the text.',
        'What is left out on a narrow page is in a menu, at 400 % zoom, too.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** More than `max`: those after the first are in a menu. */
export const Collapsed = meta.story({
  args: { items: [{ ...levels[0]!, icon: <HomeIcon /> }, ...levels.slice(1)] },
  render: (args) => (
    <div style={{ minBlockSize: '200px' }}>
      <Breadcrumbs {...args} />
    </div>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const more = canvasElement.querySelector<HTMLElement>('[aria-haspopup="menu"]')!;
    await userEvent.click(more);
    await waitFor(() =>
      expect(canvas.getByRole('menuitem', { name: 'Aegean Music Publishing' })).toBeVisible(),
    );
  },
});

/** Little room: the upper levels are in the menu, and long names end early. */
export const Narrow = meta.story({
  args: {
    items: levels
      .slice(0, 4)
      .concat({ label: 'Anonymous arrangement for bouzouki, violin and string orchestra' }),
  },
  render: (args) => (
    <div style={{ inlineSize: '320px', maxInlineSize: '100%' }}>
      <Breadcrumbs {...args} />
    </div>
  ),
});
