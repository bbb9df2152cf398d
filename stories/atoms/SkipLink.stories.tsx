import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, SkipLink, Stack, Text } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/SkipLink',
  component: SkipLink,
  args: { href: '#content' as const, children: 'Skip to content' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Link', when: 'It leads within the page and everyone should see it.' },
        { component: 'VisuallyHidden', when: 'Something else shows for the keyboard alone.' },
      ],
      dos: [
        'Put it first in `<body>`, before header and navigation.',
        'Give its target `tabIndex={-1}`: `<main id="content" tabIndex={-1}>`. Without it the page scrolls and the focus stays behind.',
        'Use a second one where a page repeats more: “Skip to results”.',
      ],
      donts: [
        'Don’t put it inside something that is clipped or moved: it could not show.',
        'Don’t give the target an outline of its own: the page’s ring is enough.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'The first Tab of the page reaches it, and it shows.' },
        { keys: ['Enter'], action: 'Moves the focus to the content.' },
      ],
      accessibility: [
        'It meets WCAG 2.4.1 (technique G1) in the simplest way there is.',
        'It is a link with a hash: it works without scripts, and `LinkProvider` leaves it to the browser.',
        'It stands over sticky headers, so that it is never covered (WCAG 2.4.11).',
      ],
    } satisfies ComponentPage,
  },
});

/** Press Tab to see it, and Enter to follow it. */
export const Playground = meta.story({
  render: (args) => (
    <Stack gap={6}>
      <SkipLink {...args} />
      <Row>
        <Button variant="quiet">Works</Button>
        <Button variant="quiet">Writers</Button>
        <Button variant="quiet">Claims</Button>
      </Row>
      <section id="content" tabIndex={-1} aria-label="Content">
        <Text>48 claims wait for an answer.</Text>
      </section>
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Skip to content' });
    await expect(link).toHaveFocus();
    await expect(link.offsetHeight).toBeGreaterThan(24);
  },
});

/** Several, where a page repeats more than its navigation; one shows at a time. */
export const Several = meta.story({
  parameters: { pseudo: { focus: ['a[href="#filters"]'] } },
  render: () => (
    // Fixed to this place instead of the page, which shows it here.
    <div style={{ contain: 'layout', padding: 'var(--ent-space-16) 0 0' }}>
      <SkipLink href="#results">Skip to results</SkipLink>
      <SkipLink href="#filters">Skip to filters</SkipLink>
      <Stack gap={4}>
        <section id="filters" tabIndex={-1} aria-label="Filters">
          <Text>Territory: Greece</Text>
        </section>
        <section id="results" tabIndex={-1} aria-label="Results">
          <Text>1,204 recordings</Text>
        </section>
      </Stack>
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Skip to filters' });
    await expect(link).toHaveFocus();
    await expect(canvas.getByRole('link', { name: 'Skip to results' }).offsetHeight).toBe(1);
  },
});
