import type { ReactNode } from 'react';
import preview from '../../.storybook/preview';
import { Page } from '../../.storybook/docs/Page';
import { Section } from '../../.storybook/docs/Section';
import { Table } from '../../.storybook/docs/Table';
import { tokensBelow, type Token } from '../../.storybook/docs/tokensOf';
import { TokenValue } from '../../.storybook/docs/TokenValue';

const meta = preview.meta({
  title: 'Foundations/Spacing',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const rows = (tokens: Token[], draw: (token: Token) => ReactNode) =>
  tokens.map((token) => ({
    key: token.path,
    cells: [
      <code key="path" className="doc-type">
        {token.path}
      </code>,
      <TokenValue key="value" token={token} />,
      draw(token),
      token.description,
    ],
  }));

const columns = ['Token', 'Value', 'Size', 'Meaning'];

/** Distances, control heights, corners and lines. */
export const Spacing = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Spacing"
      lead={
        <p>
          A grid of 4 px, with 2 and 6 for the insides of small things. Things that belong together
          are closer than things that do not: label to field 4, field to field 16, group to group
          32.
        </p>
      }
    >
      <Section title="Space">
        <Table
          label="Space"
          columns={columns}
          rows={rows(tokensBelow('space'), ({ cssVariable }) => (
            <span className="doc-bar" style={{ inlineSize: `var(${cssVariable})` }} />
          ))}
        />
      </Section>
      <Section
        title="Controls"
        lead="What stands in one row has one height. The toolbar’s density changes it."
      >
        <Table
          label="Controls"
          columns={columns}
          rows={[
            ...rows([...tokensBelow('control'), ...tokensBelow('target')], ({ cssVariable }) => (
              <span
                className="doc-block"
                style={{ blockSize: `var(${cssVariable})`, inlineSize: '96px' }}
              />
            )),
            ...rows(tokensBelow('controlInset'), ({ cssVariable }) => (
              <span className="doc-bar" style={{ inlineSize: `var(${cssVariable})` }} />
            )),
          ]}
        />
      </Section>
      <Section title="Corners" lead="The larger the thing, the rounder.">
        <Table
          label="Corners"
          columns={columns}
          rows={rows(tokensBelow('radius'), ({ cssVariable }) => (
            <span
              className="doc-block"
              style={{ blockSize: '40px', borderRadius: `var(${cssVariable})`, inlineSize: '64px' }}
            />
          ))}
        />
      </Section>
      <Section title="Lines">
        <Table
          label="Lines"
          columns={columns}
          rows={rows(tokensBelow('line'), ({ cssVariable }) => (
            <span
              className="doc-bar"
              style={{ blockSize: `var(${cssVariable})`, inlineSize: '64px' }}
            />
          ))}
        />
      </Section>
    </Page>
  ),
});
