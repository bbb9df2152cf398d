import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, ButtonGroup, IconButton, Stack, ToggleButton } from '../../src';
import { ChevronDownIcon } from '../../src/icons/ChevronDownIcon';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { ZoomInIcon } from '../../src/icons/ZoomInIcon';
import { ZoomOutIcon } from '../../src/icons/ZoomOutIcon';

const meta = preview.meta({
  title: 'Atoms/ButtonGroup',
  component: ButtonGroup,
  args: {
    'aria-label': 'Claim',
    children: [
      <Button key="approve">Approve</Button>,
      <Button key="dispute" variant="secondary">
        Dispute
      </Button>,
      <Button key="later" variant="quiet">
        Later
      </Button>,
    ],
  },
  argTypes: {
    children: { control: false },
    orientation: { control: 'select', options: ['horizontal', 'vertical'] },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'SegmentedControl', when: 'Exactly one of them is on.' },
        { component: 'SplitButton', when: 'A menu belongs to the main action.' },
        { component: 'Inline', when: 'The buttons have nothing in common but their place.' },
      ],
      dos: [
        'Name the group by what its buttons have in common.',
        'Attach only buttons of one variant and size.',
        'Put the main action first.',
      ],
      donts: [
        'Don’t attach more than about five.',
        'Don’t attach actions of which one cannot be undone.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes from button to button: each is a stop.' },
        { keys: ['Enter', 'Space'], action: 'Start the action of the button.' },
      ],
      accessibility: [
        'It is a `group`; the type requires a name for it (WCAG 2.2, 1.3.1).',
        'Tab order is plain, as no arrow keys are promised (no WAI-ARIA toolbar).',
        'The focus ring lies above the neighbours.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('group', { name: 'Claim' })).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Dispute' })).toHaveFocus();
  },
});

/** Of one variant and size; one edge between two. */
export const Attached = meta.story({
  parameters: { pseudo: { focusVisible: '.is-focused' } },
  render: () => (
    <Stack gap={3} align="start">
      <ButtonGroup aria-label="Period" attached>
        <ToggleButton>Month</ToggleButton>
        <ToggleButton defaultPressed>Quarter</ToggleButton>
        <ToggleButton>Year</ToggleButton>
      </ButtonGroup>
      <ButtonGroup aria-label="Work" attached>
        <Button variant="secondary">Edit</Button>
        <Button variant="secondary" className="is-focused">
          Duplicate
        </Button>
        <Button variant="secondary" disabled>
          Merge
        </Button>
      </ButtonGroup>
      <ButtonGroup aria-label="Export" attached>
        <Button icon={<DownloadIcon />}>Export</Button>
        <IconButton variant="primary" label="More formats" icon={<ChevronDownIcon />} />
      </ButtonGroup>
      <ButtonGroup aria-label="Zoom" attached>
        <IconButton variant="secondary" label="Zoom out" icon={<ZoomOutIcon />} />
        <IconButton variant="secondary" label="Zoom in" icon={<ZoomInIcon />} />
      </ButtonGroup>
    </Stack>
  ),
});

/** In a column all are as wide as the widest. */
export const Vertical = meta.story({
  render: () => (
    <Stack gap={4} align="start">
      <ButtonGroup aria-label="Claim" orientation="vertical">
        <Button>Approve</Button>
        <Button variant="secondary">Ask for documents</Button>
      </ButtonGroup>
      <ButtonGroup aria-label="Zoom" orientation="vertical" attached>
        <IconButton variant="secondary" label="Zoom in" icon={<ZoomInIcon />} />
        <IconButton variant="secondary" label="Zoom out" icon={<ZoomOutIcon />} />
      </ButtonGroup>
    </Stack>
  ),
});

/** Where there is no room, spaced buttons wrap; attached ones stay, and their words wrap. */
export const Narrow = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '240px' }}>
      <ButtonGroup aria-label="Statement">
        <Button>Approve statement</Button>
        <Button variant="secondary">Send back</Button>
        <Button variant="quiet">Download</Button>
      </ButtonGroup>
      <ButtonGroup aria-label="Statement" attached>
        <Button variant="secondary">Approve statement</Button>
        <Button variant="secondary">Send back to publisher</Button>
      </ButtonGroup>
    </Stack>
  ),
});
