import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Container, Heading, Stack, Text } from '../../src';
import { Brick } from '../support/Brick';

const meta = preview.meta({
  title: 'Atoms/Container',
  component: Container,
  args: { children: <Brick>The content of the page</Brick> },
  argTypes: { children: { control: false } },
  parameters: {
    layout: 'fullscreen',
    page: {
      alternatives: [
        { component: 'Box', when: 'Content only needs space around it.' },
        { component: 'Grid', when: 'The content stands in columns: put a Grid inside.' },
      ],
      dos: [
        'Put one around the content of a page, inside `<main>`.',
        'Choose by content: `small` for forms and articles, `xlarge` for tables and dashboards.',
        'Give it a ground of your own where a band reaches from edge to edge.',
      ],
      donts: [
        'Don’t put one inside another: the margin would be there twice.',
        'Don’t use it inside cards and dialogs, which have a padding of their own.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<div>` without a role: the landmarks are the page’s.',
        'The margin shrinks with the window, down to 16 px at 320 px (WCAG 2.2, 1.4.10).',
        'It is no container for container queries: that would catch what is `position: fixed` inside it in some browsers. `Grid` measures itself.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { style: { paddingBlock: 'var(--ent-space-4)' } },
});

/** 640, 960, 1200 and 1440 pixels, drawn at two fifths. */
export const Sizes = meta.story({
  render: () => (
    <Stack gap={3} style={{ paddingBlockStart: 'var(--ent-space-10)', zoom: 0.4 }}>
      {(['small', 'medium', 'large', 'xlarge'] as const).map((size) => (
        <Container key={size} size={size}>
          <div style={{ zoom: 2.5 }}>
            <Brick>{size}</Brick>
          </div>
        </Container>
      ))}
    </Stack>
  ),
});

/** What it is drawn on reaches the edges, what it holds does not. */
export const Band = meta.story({
  render: () => (
    <Container
      size="small"
      style={{
        backgroundColor: 'var(--ent-color-surface-sunken)',
        borderBlockEnd: 'var(--ent-line-thin) solid var(--ent-color-border-default)',
        paddingBlock: 'var(--ent-space-8)',
      }}
    >
      <Stack gap={1}>
        <Heading level={1} size="xlarge">
          Trois Gymnopédies
        </Heading>
        <Text tone="subtle">Erik Satie · three works, nine recordings, four territories</Text>
      </Stack>
    </Container>
  ),
});
