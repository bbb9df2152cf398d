import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Link, LinkProvider, Stack, Text, type LinkProps } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Link',
  component: Link,
  args: { href: '#statement', children: 'Statement for March' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Button', when: 'Something happens here, and nobody is taken elsewhere.' },
        { component: 'Button with `href`', when: 'It is the main way on from a page.' },
        { component: 'SkipLink', when: 'It jumps over the navigation of the page.' },
      ],
      dos: [
        'Name the place it leads to: “Statement for March”, not “Click here”.',
        'Use `standalone` where nothing but the link stands there: lists, table cells, footers.',
        'Use `neutral` where the text around it has a colour of its own, such as in an alert.',
        'Put a `LinkProvider` around the app, inside your router: see the guide “Routing”.',
      ],
      donts: [
        'Don’t use `standalone` in a sentence: colour alone would tell it apart.',
        'Don’t open new tabs, unless people would lose what they have typed.',
        'Don’t disable a link if you can say in words why there is nothing to go to.',
      ],
      keyboard: [{ keys: ['Enter'], action: 'Follows the link.' }],
      accessibility: [
        'In a sentence it is underlined, not only coloured (WCAG 1.4.1).',
        'With `target="_blank"` it says “Opens in a new tab” in the reader’s language (technique G201).',
        'Alone it is at least 24 px high (WCAG 2.5.8); in a sentence the line decides.',
        'Without an address it keeps the role, and is `aria-disabled`.',
      ],
    } satisfies ComponentPage,
  },
});

const tones: LinkProps['tone'][] = ['accent', 'neutral', 'danger'];

export const Playground = meta.story();

/** Underlined in a sentence; alone, underlined under the pointer. */
export const Variants = meta.story({
  render: (args) => (
    <Stack gap={4}>
      <p style={{ margin: 0, maxInlineSize: 'var(--ent-measure)' }}>
        The share of each publisher is in the <Link {...args} />, which is final once all{' '}
        <Link href="#claims">overlapping claims</Link> are resolved.
      </p>
      <Stack gap={1} align="start">
        <Link {...args} variant="standalone" />
        <Link {...args} variant="standalone">
          Statement for February
        </Link>
      </Stack>
    </Stack>
  ),
});

/** Neutral takes the colour of the text around it. */
export const Tones = meta.story({
  render: (args) => (
    <Stack gap={2} align="start">
      {tones.map((tone) => (
        <Link key={tone} {...args} tone={tone} />
      ))}
      <Text tone="warning">
        Two claims overlap.{' '}
        <Link {...args} tone="neutral">
          Compare them
        </Link>
      </Text>
    </Stack>
  ),
});

/** Rest, hover, focus and disabled. */
export const States = meta.story({
  parameters: { pseudo: { hover: '.is-hovered', focusVisible: '.is-focused' } },
  render: (args) => (
    <Stack gap={3}>
      {(['inline', 'standalone'] as const).map((variant) => (
        <Row key={variant}>
          <Link {...args} variant={variant} />
          <Link {...args} variant={variant} className="is-hovered" />
          <Link {...args} variant={variant} className="is-focused" />
          <Link {...args} variant={variant} disabled />
        </Row>
      ))}
    </Stack>
  ),
});

/** The mark stays with the last word. Where a new tab opens, assistive technology is told. */
export const External = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '280px' }}>
      <p style={{ margin: 0 }}>
        Codes are given by the{' '}
        <Link href="https://www.iswc.org" external>
          International Standard Musical Work Code agency
        </Link>{' '}
        and never change.
      </p>
      <Link href="https://www.cisac.org" target="_blank" variant="standalone">
        Members of CISAC
      </Link>
    </Stack>
  ),
  play: async ({ canvas }) => {
    const [, members] = canvas.getAllByRole('link');
    await expect(members).toHaveAccessibleName(/^Members of CISAC ?Opens in a new tab$/);
    await expect(members).toHaveAttribute('rel', 'noopener noreferrer');
  },
});

/** As large as the text around it; long addresses break. */
export const InText = meta.story({
  render: (args) => (
    <Stack gap={3} style={{ maxInlineSize: '320px' }}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Text key={size} size={size}>
          See the <Link {...args} />.
        </Text>
      ))}
      <Link href="#report">
        https://reports.example.com/societies/GR/2024/Q1/Rechteinhaberbenachrichtigungsschreiben.pdf
      </Link>
    </Stack>
  ),
});

function Catalogue() {
  const [place, go] = useState('/');
  return (
    <LinkProvider navigate={(href) => go(href)}>
      <Stack gap={3} align="start">
        <Row>
          <Link href="/works">Works</Link>
          <Link href="/writers?sort=name">Writers</Link>
          <Button href="/claims/new" variant="secondary" size="small">
            New claim
          </Button>
        </Row>
        <Text variant="code" role="status">
          {place}
        </Text>
      </Stack>
    </LinkProvider>
  );
}

/** One `LinkProvider` takes every link of this library to the app’s router: here, to the line below. */
export const WithRouter = meta.story({
  render: () => <Catalogue />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Writers' }));
    const shown = canvas.getByRole('status');
    await waitFor(() => expect(shown).toHaveTextContent('/writers?sort=name'));
    await userEvent.click(canvas.getByRole('link', { name: 'New claim' }));
    await waitFor(() => expect(shown).toHaveTextContent('/claims/new'));
  },
});
