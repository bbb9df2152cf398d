import preview from '../../.storybook/preview';
import { Page } from '../../.storybook/docs/Page';
import { Section } from '../../.storybook/docs/Section';
import { Table } from '../../.storybook/docs/Table';
import { tokensBelow } from '../../.storybook/docs/tokensOf';

const meta = preview.meta({
  title: 'Foundations/Grid',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
const valueOf = (values: Record<string, string>) => Object.values(values)[0];

const starts = (spans: number[]) =>
  spans.map((span, index) => ({
    span,
    start: spans.slice(0, index).reduce((sum, before) => sum + before, 1),
  }));

/** Columns, gutter and margin of the page, and the widths at which they change. */
export const Grid = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Grid"
      lead={
        <p>
          Twelve columns. The gutter is 16 px, and 24 from 1024; the margin 16, 24 from 640 and 32
          from 1024. Components answer to their container, pages to the viewport.
        </p>
      }
    >
      <Section title="Columns" lead="Gutter and margin as they are at this width.">
        <div className="doc-grid">
          {twelve.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </div>
      </Section>
      <Section title="Spans" lead="What a page is usually divided into.">
        {[[12], [6, 6], [4, 4, 4], [3, 9], [8, 4], [3, 3, 3, 3]].map((spans) => (
          <div key={spans.join()} className="doc-grid doc-grid-spans">
            {starts(spans).map(({ start, span }) => (
              <span key={start} style={{ gridColumn: `span ${span}` }}>
                {span}
              </span>
            ))}
          </div>
        ))}
      </Section>
      <Section title="Containers" lead="The most a page may measure, for what it holds.">
        <div className="doc-containers">
          {tokensBelow('grid.container').map(({ path, values, description }) => (
            <div
              key={path}
              style={{ inlineSize: `calc(100% * ${parseInt(valueOf(values) ?? '', 10)} / 1440)` }}
            >
              <code className="doc-type">{path}</code>
              <span className="doc-from">{description}</span>
            </div>
          ))}
        </div>
      </Section>
      <Section
        title="Breakpoints"
        lead="Plain values: custom properties do not work in media and container queries."
      >
        <Table
          label="Breakpoints"
          columns={['Token', 'From', 'Meaning']}
          rows={tokensBelow('breakpoint').map(({ path, values, description }) => ({
            key: path,
            cells: [
              <code key="path" className="doc-type">
                {path}
              </code>,
              <span key="value" className="doc-mono">
                {valueOf(values)}
              </span>,
              description,
            ],
          }))}
        />
      </Section>
    </Page>
  ),
});
