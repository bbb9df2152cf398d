import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Accordion, type AccordionItem } from '../../src';
import { PayoutIcon } from '../../src/icons/PayoutIcon';
import { PeopleIcon } from '../../src/icons/PeopleIcon';
import { TerritoryIcon } from '../../src/icons/TerritoryIcon';

const items: AccordionItem[] = [
  {
    id: 'writers',
    label: 'Writers and shares',
    content: 'Maria Farantouri 50 %, Mikis Theodorakis 37.5 %, Iakovos Kambanellis 12.5 %.',
  },
  {
    id: 'territories',
    label: 'Territories',
    content: 'The world, without the United States of America and Canada.',
  },
  {
    id: 'payment',
    label: 'Payment',
    content: 'Quarterly, 45 days after the end of the quarter, from 10 € on.',
  },
];

const meta = preview.meta({
  title: 'Molecules/Accordion',
  component: Accordion,
  args: { items },
  argTypes: {
    level: { control: 'select', options: [undefined, 2, 3, 4, 5, 6] },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Disclosure', when: 'There is one part.' },
        { component: 'Stepper', when: 'The parts are done one after the other.' },
        { component: 'TreeView', when: 'The parts have parts.' },
      ],
      dos: [
        'Use it where people need some of the parts, and know by the labels which.',
        'Give it a `level`, so that the labels are headings of the page.',
        'Open with `defaultOpen` what most people need.',
      ],
      donts: [
        'Don’t use it where people compare the parts, or read them all: show them.',
        'Don’t make it `exclusive` without need: people open two to compare them.',
        'Don’t put links or buttons into the labels.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the next label, and into what is open.' },
        { keys: ['Enter', 'Space'], action: 'Opens or closes the part.' },
      ],
      accessibility: [
        'Each part is native `<details>`: it works before, and without, JavaScript, and a search in the page opens what it finds.',
        'An exclusive accordion uses the `name` of `<details>`: the browser closes the other part.',
        'In print everything is shown; with reduced motion parts open at once.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultOpen: ['writers'] } });

/** The next one closes it. */
export const Exclusive = meta.story({
  args: { exclusive: true, level: 2, defaultOpen: ['writers'], onOpenChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Payment' })).toBeVisible();
    await userEvent.click(canvas.getByText('Territories'));
    await waitFor(() => expect(args.onOpenChange).toHaveBeenCalledWith(['territories']));
    await waitFor(() => expect(canvas.getByText(/Maria Farantouri/)).not.toBeVisible());
  },
});

export const WithIcons = meta.story({
  args: {
    defaultOpen: ['territories', 'payment'],
    items: [
      { ...items[0]!, icon: <PeopleIcon /> },
      { ...items[1]!, icon: <TerritoryIcon /> },
      { ...items[2]!, icon: <PayoutIcon /> },
    ],
  },
});

export const LongLabels = meta.story({
  args: {
    defaultOpen: ['long'],
    items: [
      {
        id: 'long',
        label: 'Rechteinhaberbenachrichtigungsschreiben und Verwertungsgesellschaftenaufsicht',
        content: `Shown on https://reports.example.com/${'Rechteinhaberbenachrichtigungsschreiben'.repeat(3)}.pdf, until the society has answered.`,
      },
      ...items,
    ],
  },
  render: (args) => (
    <div style={{ maxInlineSize: '280px' }}>
      <Accordion {...args} />
    </div>
  ),
});
