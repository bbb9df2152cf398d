import preview from '../../.storybook/preview';
import { Page } from '../../.storybook/docs/Page';
import { Section } from '../../.storybook/docs/Section';
import { tokensBelow } from '../../.storybook/docs/tokensOf';

const meta = preview.meta({
  title: 'Foundations/Elevation',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['high-contrast', 'High contrast'],
] as const;

/** Three heights, for layers only. */
export const Elevation = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Elevation"
      lead={
        <p>
          Borders before shadows. What lies on the page has a hairline; only layers above it cast a
          shadow. In dark, layers get lighter and keep their hairline.
        </p>
      }
    >
      {themes.map(([theme, title]) => (
        <Section key={theme} title={title}>
          <div className="doc-elevations" data-ent-theme={theme}>
            {tokensBelow('elevation').map(({ path, cssVariable, description }) => (
              <div key={path} style={{ boxShadow: `var(${cssVariable})` }}>
                <code className="doc-type">{path}</code>
                <span className="doc-from">{description}</span>
              </div>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  ),
});
