import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Avatar, Badge, Stack, Text, type AvatarProps } from '../../src';
import { MicrophoneIcon } from '../../src/icons/MicrophoneIcon';
import { brokenPicture, portrait } from '../support/pictures';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Avatar',
  component: Avatar,
  args: { name: 'Claude Debussy' },
  argTypes: {
    icon: { control: false },
    shape: { control: 'select', options: ['round', 'square'] },
    size: { control: 'select', options: ['small', 'medium', 'large', 'xlarge'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'AvatarGroup', when: 'There are several, and little room.' },
        { component: 'Image', when: 'It shows a thing, such as the cover of a record.' },
        { component: 'Icon', when: 'It shows a kind of thing, not somebody.' },
      ],
      dos: [
        'Give the same name everywhere: initials and colour come from it.',
        'Use `round` for people and `square` for organisations, throughout a product.',
        'Set `alt=""` where the name stands beside it, so that it is not read out twice.',
      ],
      donts: [
        'Don’t let the colour mean anything: eight colours serve all names.',
        'Don’t use pictures with transparent parts: the initials show through.',
        'Don’t put it where the name is needed and nowhere else.',
      ],
      keyboard:
        'It takes no focus and no keys. Put it into a link or a button where it leads somewhere.',
      accessibility: [
        'It is an `img` named after `alt`, or the name (WCAG 1.1.1); without either it is decorative.',
        'Initials keep 4.5:1 on each of the eight colours, and 7:1 in high contrast (WCAG 1.4.3, 1.4.6).',
        'Initials are whole characters in every script: two where the script has capitals, else one.',
      ],
    } satisfies ComponentPage,
  },
});

const names = [
  'Claude Debussy',
  'Lili Boulanger',
  'Erik Satie',
  'Nadia Boulanger',
  'Maurice Ravel',
  'Mel Bonis',
  'Gabriel Fauré',
  'Germaine Tailleferre',
  'Francis Poulenc',
  'Cécile Chaminade',
];
const sizes: AvatarProps['size'][] = ['small', 'medium', 'large', 'xlarge'];

export const Playground = meta.story();

/** One name has one colour, everywhere. */
export const Colours = meta.story({
  render: (args) => (
    <Row>
      {names.map((name) => (
        <Avatar key={name} {...args} name={name} />
      ))}
    </Row>
  ),
});

/** 24, 32, 40 and 64 px, growing with the text. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={3}>
      <Row>
        {sizes.map((size) => (
          <Avatar key={size} {...args} size={size} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <Avatar key={size} {...args} size={size} src={portrait(30)} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <Avatar key={size} name="Éditions Durand" size={size} shape="square" />
        ))}
      </Row>
    </Stack>
  ),
});

/** A picture, else the initials, else an icon. A broken picture leaves no trace. */
export const Fallbacks = meta.story({
  render: () => (
    <Row>
      <Avatar name="Lili Boulanger" src={portrait(210)} />
      <Avatar name="Lili Boulanger" src={brokenPicture} />
      <Avatar name="Lili Boulanger" />
      <Avatar alt="Unknown writer" />
      <Avatar alt="Unknown publisher" shape="square" />
      <Avatar alt="Unknown performer" icon={<MicrophoneIcon />} />
    </Row>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('img', { name: 'Lili Boulanger' })).toHaveLength(3);
  },
});

/** Two letters where the script has capitals, else one; never half a character. */
export const Scripts = meta.story({
  render: () => (
    <Row>
      {[
        'Νίκος Γκάτσος',
        'Дмитрий Шостакович',
        'فيروز',
        '坂本 龍一',
        'अनुष्का',
        '👩🏽‍🎤 Kay',
        'Björk',
      ].map((name) => (
        <Avatar key={name} name={name} size="large" />
      ))}
    </Row>
  ),
});

/** The name stands beside it, so the avatar says nothing. */
export const WithName = meta.story({
  render: () => (
    <Stack gap={3}>
      {names.slice(0, 3).map((name, index) => (
        <Row key={name}>
          <Avatar name={name} alt="" src={index === 1 ? portrait(340) : undefined} />
          <Text>{name}</Text>
        </Row>
      ))}
      <Row>
        <span style={{ display: 'inline-flex', position: 'relative' }}>
          <Avatar name="Éditions Durand" alt="" shape="square" />
          <Badge attached count={3} tone="danger" variant="solid" label="3 conflicts" />
        </span>
        <Text>Éditions Durand</Text>
      </Row>
    </Stack>
  ),
});
