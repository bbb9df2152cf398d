import preview from '../../.storybook/preview';
import { Page } from '../../.storybook/docs/Page';
import { Section } from '../../.storybook/docs/Section';
import { Table } from '../../.storybook/docs/Table';
import { tokensBelow } from '../../.storybook/docs/tokensOf';
import { TokenValue } from '../../.storybook/docs/TokenValue';

const meta = preview.meta({
  title: 'Foundations/Typography',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const styles = [
  ['heading', 'Headings', '600, a little tighter, 1.25.', 'Works by Erik Satie'],
  [
    'body',
    'Body',
    '400 and 1.5, for reading.',
    'Every recording has an ISRC, and every work an ISWC.',
  ],
  ['label', 'Labels', '500 and 1.25, for short words in controls.', 'Approve claim'],
  ['code', 'Code', 'For identifiers, keys and code.', 'T-034.524.680-1'],
] as const;

const scales = [
  ['fontSize', 'Sizes', 'In rem: they follow the font size a reader has chosen.'],
  ['fontWeight', 'Weights', undefined],
  ['lineHeight', 'Line heights', undefined],
  ['letterSpacing', 'Letter spacing', undefined],
  ['fontFamily', 'Families', 'Inter is optional. The system’s typeface takes its place.'],
] as const;

/** Whole type styles, and the scales they are made of. */
export const Typography = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Typography"
      lead={
        <p>
          Inter, or the system’s own. 14 px is body; 13 in compact density. Use a whole style, not a
          size and a weight. Prose is at most 70 characters wide.
        </p>
      }
    >
      {styles.map(([group, title, lead, words]) => (
        <Section key={group} title={title} lead={lead}>
          <div className="doc-lines">
            {tokensBelow(`font.${group}`)
              .toReversed()
              .map(({ path, cssVariable, description }) => (
                <div key={path} className="doc-line">
                  <span className="doc-line-name">
                    <code className="doc-type">{path}</code>
                    <span className="doc-from">{description}</span>
                  </span>
                  <span
                    style={{
                      font: `var(${cssVariable})`,
                      letterSpacing:
                        group === 'heading' ? 'var(--ent-letter-spacing-heading)' : undefined,
                    }}
                  >
                    {words}
                  </span>
                </div>
              ))}
          </div>
        </Section>
      ))}
      <Section title="Figures" lead="Numbers in columns, fields and counters take one width each.">
        <div className="doc-figures">
          <span className="doc-from">Proportional</span>
          <span className="doc-from">Tabular</span>
          {['1,111.11', '48,290.70', '901.08'].flatMap((amount) => [
            <span key={amount}>{amount}</span>,
            <span key={`${amount}-tabular`} style={{ fontVariantNumeric: 'tabular-nums' }}>
              {amount}
            </span>,
          ])}
        </div>
      </Section>
      {scales.map(([group, title, lead]) => (
        <Section key={group} title={title} lead={lead}>
          <Table
            label={title}
            columns={['Token', 'Value', 'Meaning']}
            rows={tokensBelow(group).map((token) => ({
              key: token.path,
              cells: [
                <code key="path" className="doc-type">
                  {token.path}
                </code>,
                <TokenValue key="value" token={token} />,
                token.description,
              ],
            }))}
          />
        </Section>
      ))}
    </Page>
  ),
});
