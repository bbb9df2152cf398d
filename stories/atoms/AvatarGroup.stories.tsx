import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Avatar, AvatarGroup, Stack, type AvatarGroupProps } from '../../src';
import { portrait } from '../support/pictures';

const writers = [
  'Claude Debussy',
  'Lili Boulanger',
  'Erik Satie',
  'Nadia Boulanger',
  'Maurice Ravel',
  'Mel Bonis',
  'Gabriel Fauré',
];
const publishers = ['Éditions Durand', 'Salabert', 'Heugel', 'Leduc', 'Choudens'];
const sizes: AvatarGroupProps['size'][] = ['small', 'medium', 'large', 'xlarge'];

const avatars = writers.map((name, index) => (
  <Avatar key={name} name={name} src={index % 3 === 1 ? portrait(index * 70) : undefined} />
));

const meta = preview.meta({
  title: 'Atoms/AvatarGroup',
  component: AvatarGroup,
  args: { children: avatars, label: 'Writers' },
  argTypes: {
    shape: { control: 'select', options: ['round', 'square'] },
    size: { control: 'select', options: ['small', 'medium', 'large', 'xlarge'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Avatar', when: 'There is only one.' },
        { component: 'Text', when: 'It matters who exactly: write the names.' },
      ],
      dos: [
        'Give it a `label` that says who they are together: “Writers”.',
        'Put those who matter most first: the last ones are only counted.',
        'Pass it avatars, and nothing around them: it reads their names and sets their size.',
      ],
      donts: [
        'Don’t hide people that somebody must act on behind the count.',
        'Don’t mix people and organisations in one group.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a list of everyone: those who are only counted are read out by name, too.',
        'Their names are the title of the count, one to a line.',
        'The gaps are cut out of the avatars, so they stand on any surface.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(7);
    await expect(canvas.getByTitle(/Fauré/)).toHaveTextContent('+2');
  },
});

/** The size of the group is that of every avatar in it. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={3} align="start">
      {sizes.map((size) => (
        <AvatarGroup key={size} {...args} size={size} max={4} label={`Writers, ${size}`} />
      ))}
    </Stack>
  ),
});

/** Organisations are square. */
export const Organisations = meta.story({
  render: () => (
    <AvatarGroup label="Publishers" shape="square" max={4}>
      {publishers.map((name) => (
        <Avatar key={name} name={name} />
      ))}
    </AvatarGroup>
  ),
});

/** However many there are, only so many are shown. */
export const Maximum = meta.story({
  render: () => (
    <Stack gap={3} align="start">
      {[1, 3, 7].map((max) => (
        <AvatarGroup key={max} max={max} label={`Writers, ${max} shown`}>
          {avatars}
        </AvatarGroup>
      ))}
    </Stack>
  ),
});

/** The gaps show what lies beneath, whatever that is. */
export const OnSurfaces = meta.story({
  render: (args) => (
    <Stack gap={0} align="start">
      {['accent-tint', 'surface-sunken', 'neutral-fill'].map((ground) => (
        <div
          key={ground}
          style={{
            backgroundColor: `var(--ent-color-${ground})`,
            padding: 'var(--ent-space-3)',
          }}
        >
          <AvatarGroup {...args} max={3} label={`Writers on ${ground}`} />
        </div>
      ))}
    </Stack>
  ),
});
