import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, Tag, type TagProps } from '../../src';
import { GlobeIcon } from '../../src/icons/GlobeIcon';
import { PersonIcon } from '../../src/icons/PersonIcon';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Tag',
  component: Tag,
  args: { label: 'Film music' },
  argTypes: {
    icon: { control: false },
    onRemove: { control: false },
    onSelectedChange: { control: false },
    tone: {
      control: 'select',
      options: ['neutral', 'accent', 'success', 'warning', 'danger', 'info'],
    },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'StatusLabel', when: 'It says what state a thing is in.' },
        { component: 'Badge', when: 'It counts.' },
        { component: 'ToggleButton', when: 'It switches something on and off.' },
        { component: 'TagsField', when: 'People write the tags themselves.' },
      ],
      dos: [
        'Keep labels to a word or two.',
        'Put several into a list: `<ul>` with a `<li>` for each.',
        'Use the neutral tone unless the colour says something.',
        'Say where a removed filter can be found again.',
      ],
      donts: [
        'Don’t let the tone be the only sign of what it means.',
        'Don’t use it to start an action: that is a button.',
        'Don’t make a tag selectable and a link.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Selects it, follows its link, or presses its remove button.' },
        { keys: ['Space'], action: 'Selects it, or presses its remove button.' },
        { keys: ['Delete', 'Backspace'], action: 'Removes it, from any of its parts.' },
        { keys: ['Tab'], action: 'Goes to the next part or tag.' },
      ],
      accessibility: [
        'A selectable tag is a toggle button with `aria-pressed` (WAI-ARIA APG, Button).',
        'The button that removes is beside, never inside, and named after the tag: “Remove Film music”.',
        'Targets are at least 24 by 24 px (WCAG 2.2, 2.5.8).',
        'When a tag is removed, the focus goes to the next one, or to the one before; never to the page.',
        'What is selected has a thicker edge, not only a colour (WCAG 1.4.1).',
      ],
    } satisfies ComponentPage,
  },
});

const tones: TagProps['tone'][] = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'];
const genres = ['Film music', 'Chamber', 'Opera', 'Library'];

export const Playground = meta.story();

/** Tones that say something, and the neutral one that does not. */
export const Tones = meta.story({
  render: (args) => (
    <Stack gap={3}>
      <Row>
        {tones.map((tone) => (
          <Tag key={tone} {...args} tone={tone} />
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <Tag key={tone} {...args} tone={tone} onRemove={() => {}} />
        ))}
      </Row>
    </Stack>
  ),
});

/** A toggle button: its edge and its ground say whether it is on. */
export const Selectable = meta.story({
  render: () => (
    <Row>
      {genres.map((genre, index) => (
        <Tag key={genre} label={genre} defaultSelected={index === 1} />
      ))}
      <Tag label="Ballet" disabled defaultSelected />
    </Row>
  ),
  play: async ({ canvas, userEvent }) => {
    const tag = canvas.getByRole('button', { name: 'Opera' });
    await userEvent.click(tag);
    await expect(tag).toHaveAttribute('aria-pressed', 'true');
  },
});

/** The focus stays in the list: it goes to the next tag, or to the one before. */
export const Removable = meta.story({
  render: function Filters() {
    const [filters, setFilters] = useState(genres);
    return (
      <Row>
        {filters.map((genre) => (
          <Tag
            key={genre}
            label={genre}
            onRemove={() => setFilters(filters.filter((other) => other !== genre))}
          />
        ))}
      </Row>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Library' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Remove Opera' })).toHaveFocus());
  },
});

/** Two buttons beside each other, never one inside the other. */
export const SelectableAndRemovable = meta.story({
  render: () => (
    <Row>
      <Tag label="Claude Debussy" icon={<PersonIcon />} defaultSelected onRemove={() => {}} />
      <Tag label="Erik Satie" icon={<PersonIcon />} defaultSelected={false} onRemove={() => {}} />
      <Tag label="Germaine Tailleferre" disabled defaultSelected onRemove={() => {}} />
    </Row>
  ),
});

/** To everything that is filed under the same. */
export const Links = meta.story({
  render: () => (
    <Row>
      <Tag label="France" icon={<GlobeIcon />} href="#france" />
      <Tag label="Worldwide" href="#world" tone="info" />
      <Tag label="Germany" href="#germany" onRemove={() => {}} />
    </Row>
  ),
});

/** Rest, hover, focus, pressed and disabled. */
export const States = meta.story({
  parameters: {
    pseudo: { hover: '.is-hovered', focusVisible: '.is-focused', active: '.is-pressed' },
  },
  render: (args) => (
    <Stack gap={3}>
      {([{ defaultSelected: false }, { defaultSelected: true }, { href: '#film' }] as const).map(
        (props) => (
          <Row key={JSON.stringify(props)}>
            <Tag {...args} {...props} />
            <Tag {...args} {...props} className="is-hovered" />
            <Tag {...args} {...props} className="is-focused" />
            <Tag {...args} {...props} className="is-pressed" />
            <Tag {...args} {...props} disabled />
          </Row>
        ),
      )}
    </Stack>
  ),
});

/** What is too long ends in an ellipsis, inside its parent. */
export const LongLabels = meta.story({
  render: () => (
    <Stack gap={2} align="start" style={{ maxInlineSize: '220px' }}>
      <Tag label="Société des auteurs, compositeurs et éditeurs de musique" />
      <Tag label="Rechteinhaberbenachrichtigungsschreiben" onRemove={() => {}} />
      <Tag
        label="音楽著作権の管理と使用料の分配について"
        lang="ja"
        defaultSelected
        onRemove={() => {}}
      />
      <Tag label="حقوق المؤلف والناشر" lang="ar" dir="rtl" onRemove={() => {}} />
    </Stack>
  ),
});
