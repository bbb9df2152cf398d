import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Card, ScrollArea, Stack, Text } from '../../src';

const writers = [
  ['Erik Satie', 'Composer', '50 %'],
  ['Contamine de Latour', 'Author', '25 %'],
  ['Claude Debussy', 'Arranger', '12.5 %'],
  ['Éditions Salabert', 'Publisher', '6.25 %'],
  ['Universal Music Publishing', 'Sub-publisher', '3.125 %'],
  ['Sony Music Publishing', 'Sub-publisher', '1.5625 %'],
  ['Rouart, Lerolle & Cie', 'Publisher', '1.5625 %'],
];

const list = (
  <Stack gap={3} padding={4}>
    {writers.map(([name, role, share]) => (
      <Stack key={name} gap={0}>
        <Text variant="label">{name}</Text>
        <Text tone="subtle">
          {role} · {share}
        </Text>
      </Stack>
    ))}
  </Stack>
);

const territories = ['France', 'Greece', 'Cyprus', 'Germany', 'Japan', 'Brazil', 'Canada'];

const table = (
  <table style={{ borderSpacing: 'var(--ent-space-4) var(--ent-space-2)', whiteSpace: 'nowrap' }}>
    <thead>
      <tr>
        <th scope="col" style={{ textAlign: 'start' }}>
          Writer
        </th>
        {territories.map((territory) => (
          <th key={territory} scope="col" style={{ textAlign: 'end' }}>
            {territory}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {writers.map(([name, , share]) => (
        <tr key={name}>
          <th scope="row" style={{ fontWeight: 'inherit', textAlign: 'start' }}>
            {name}
          </th>
          {territories.map((territory) => (
            <td key={territory} style={{ fontVariantNumeric: 'tabular-nums', textAlign: 'end' }}>
              <bdi>{share}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const meta = preview.meta({
  title: 'Atoms/ScrollArea',
  component: ScrollArea,
  args: {
    label: 'Writers',
    children: list,
    style: { borderRadius: 'inherit', maxBlockSize: '220px' },
  },
  argTypes: { children: { control: false } },
  decorators: [
    (Story) => (
      <Card padding={0} style={{ maxInlineSize: '360px' }}>
        <Story />
      </Card>
    ),
  ],
  parameters: {
    page: {
      alternatives: [
        { component: 'Pagination', when: 'There are many items, and people look for one.' },
        { component: 'Dialog', when: 'It opens above the page: its body scrolls by itself.' },
      ],
      dos: [
        'Limit its size by `style` or `className`, or by the place it stands in.',
        'Use it for wide tables, so that the page itself never scrolls sideways.',
        'Let the edge cut an item, so that people see there is more.',
      ],
      donts: [
        'Don’t put one inside another that scrolls the same way.',
        'Don’t hide the scroll bars: for many people they are the handle.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the area, while there is something to scroll.' },
        { keys: ['↑', '↓', '←', '→'], action: 'Scroll.' },
        {
          keys: ['Page Up', 'Page Down', 'Home', 'End'],
          action: 'Scroll by a page, or to an end.',
        },
      ],
      accessibility: [
        'While it overflows it is a `region` with the name `label` and can be reached by keyboard (WCAG 2.2, 2.1.1); otherwise neither.',
        'Scrolling is the browser’s own: touch, wheel, zoom and the size of the scroll bars stay as people have them.',
        'The shadows are drawn by CSS alone. Where the browser cannot, and in forced colours, the scroll bars do.',
        'On paper all of it is there.',
      ],
    } satisfies ComponentPage,
  },
});

/** A shadow at an edge says that there is more beyond it. */
export const Playground = meta.story();

/** In the middle there is more on both sides. */
export const Scrolled = meta.story({
  args: { ref: (area: HTMLDivElement | null) => void area?.scrollTo(0, 80) },
  play: async ({ canvas }) => {
    const area = await waitFor(() => canvas.getByRole('region', { name: 'Writers' }));
    await expect(area).toHaveAttribute('tabindex', '0');
    await expect(area.scrollTop).toBe(80);
  },
});

/** In both directions: the page itself never scrolls sideways. */
export const WideTable = meta.story({
  args: {
    label: 'Shares by territory',
    children: table,
    ref: (area: HTMLDivElement | null) => void area?.scrollTo(60, 40),
  },
});

/** With the focus: the ring stands around the area. */
export const Focused = meta.story({
  parameters: { pseudo: { focusVisible: '[role="region"]' } },
  play: async ({ canvas, userEvent }) => {
    const area = await waitFor(() => canvas.getByRole('region', { name: 'Writers' }));
    await userEvent.tab();
    await expect(area).toHaveFocus();
  },
});

/** Nothing to scroll: no focus, no role, no shadow. */
export const Short = meta.story({
  args: {
    children: (
      <Stack padding={4}>
        <Text>Erik Satie holds all shares.</Text>
      </Stack>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).toBeNull();
  },
});

/** From right to left, the start is on the right. */
export const RightToLeft = meta.story({
  args: { dir: 'rtl', label: 'Shares by territory', children: table },
});
