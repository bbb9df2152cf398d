import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Card, EmptyState } from '../../src';
import { AddIcon } from '../../src/icons/AddIcon';
import { CompositionIcon } from '../../src/icons/CompositionIcon';
import { SearchIcon } from '../../src/icons/SearchIcon';

const meta = preview.meta({
  title: 'Molecules/EmptyState',
  component: EmptyState,
  args: {
    title: 'No works yet',
    icon: <CompositionIcon />,
    children: 'Register the first one, or import a catalogue as a CWR file.',
  },
  argTypes: {
    actions: { control: false },
    icon: { control: false },
    level: { control: 'select', options: [undefined, 2, 3, 4, 5, 6] },
    ref: { control: false },
    title: { control: 'text' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'ErrorState', when: 'It could not be loaded.' },
        { component: 'Skeleton', when: 'It is still being loaded.' },
      ],
      dos: [
        'Say what is not there, why, and what would change that.',
        'Offer the one thing most people do next.',
        'Tell “nothing yet” from “nothing found”: the second one names the search.',
      ],
      donts: [
        'Don’t leave an empty table or a blank page.',
        'Don’t blame, and don’t joke.',
        'Don’t use it for a single empty value: write a dash.',
      ],
      keyboard: [{ keys: ['Tab'], action: 'Goes to its actions.' }],
      accessibility: [
        'With a `level`, the title is a heading in the outline of the page.',
        'The icon is decorative: the words say everything.',
        'It needs no JavaScript.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

export const WithActions = meta.story({
  args: {
    level: 2,
    actions: (
      <>
        <Button icon={<AddIcon />}>Register work</Button>
        <Button variant="secondary">Import catalogue</Button>
      </>
    ),
  },
});

/** Nothing found is not nothing yet: it names the search, and the way back. */
export const NothingFound = meta.story({
  args: {
    icon: <SearchIcon />,
    title: 'No works match “Clair de lune”',
    children: 'Look for another spelling, or search by ISWC.',
    actions: <Button variant="secondary">Clear search</Button>,
  },
  render: (args) => (
    <Card>
      <EmptyState {...args} />
    </Card>
  ),
});
