import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview';
import { Contrast } from '../../.storybook/docs/Contrast';
import { Page } from '../../.storybook/docs/Page';
import { paletteOf } from '../../.storybook/docs/palette';
import { partnerOf } from '../../.storybook/docs/partnerOf';
import { Prose } from '../../.storybook/docs/Prose';
import { Section } from '../../.storybook/docs/Section';
import { Table } from '../../.storybook/docs/Table';
import { allTokens, tokensBelow } from '../../.storybook/docs/tokensOf';

const meta = preview.meta({
  title: 'Foundations/Colour',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const groups = [
  ['text', 'Text', 'Each is measured on the page.'],
  ['surface', 'Surfaces', 'Each is measured under `text.default`.'],
  [
    'border',
    'Borders and focus',
    'Hairlines are translucent and owe no contrast. The others keep 3:1.',
  ],
  ['accent', 'Accent', 'The action we hope people take. Text is measured on its fill or tint.'],
  ['neutral', 'Neutral', 'Everything that has no meaning of its own.'],
  ['success', 'Success', 'It went well.'],
  ['warning', 'Warning', 'It needs attention.'],
  ['danger', 'Danger', 'It went wrong, or cannot be undone.'],
  ['info', 'Info', 'Worth knowing.'],
  ['disabled', 'Disabled', 'A pair of its own, no opacity. WCAG asks for no contrast here.'],
  ['data', 'Data', 'Eight categories of a chart. They stay apart for colour-blind readers.'],
] as const;

const themes = ['light', 'dark', 'high-contrast'] as const;
const variables = new Map(allTokens.map(({ path, cssVariable }) => [path, cssVariable ?? '']));

const withFocus = (group: string) =>
  group === 'border'
    ? [...tokensBelow('color.border'), ...tokensBelow('color.focus')]
    : tokensBelow(`color.${group}`);

/** Every role with its contrast, the palette behind them, and the scale for amounts. */
export const Colour = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Colour"
      lead={
        <p>
          Colour marks meaning. It never decorates, and it never stands alone. Components ask for a
          role; a theme says which colour that is. Contrast is measured here, in your browser.
        </p>
      }
    >
      {groups.map(([group, title, lead]) => (
        <Section key={group} title={title} lead={<Prose>{lead}</Prose>}>
          <Table
            label={title}
            columns={['Role', 'Meaning', 'Light', 'Dark', 'High contrast']}
            rows={withFocus(group).map(({ path, description = '' }) => {
              const partner = partnerOf(path);
              return {
                key: path,
                cells: [
                  <code key="path" className="doc-type">
                    {path.replace('color.', '')}
                  </code>,
                  description,
                  ...themes.map((theme) =>
                    partner ? (
                      <Contrast
                        key={theme}
                        theme={theme}
                        front={variables.get(partner.front) ?? ''}
                        ground={variables.get(partner.ground) ?? ''}
                        as={partner.as}
                        least={
                          theme === 'high-contrast'
                            ? partner.least?.highContrast
                            : partner.least?.usual
                        }
                      />
                    ) : (
                      <span key={theme} className="doc-contrast" data-ent-theme={theme}>
                        <span
                          className="doc-sample"
                          style={{ backgroundColor: `var(${variables.get(path)})` }}
                        />
                      </span>
                    ),
                  ),
                ],
              };
            })}
          />
        </Section>
      ))}
      <Section
        title="Sequence"
        lead="Nine steps from the least to the most, for heat maps and amounts."
      >
        <div className="doc-ramp">
          {tokensBelow('color.sequence').map(({ path, cssVariable }, index) => (
            <span key={path} style={{ backgroundColor: `var(${cssVariable})` }}>
              <span className="doc-step">{index + 1}</span>
            </span>
          ))}
        </div>
      </Section>
      <Section
        title="Palette"
        lead="Ten hues in twelve steps. Private: roles choose from it, nothing else does."
      >
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className="doc-palette" data-ent-theme={scheme}>
            <h3 className="doc-subheading">{scheme === 'light' ? 'Light' : 'Dark'}</h3>
            {paletteOf(scheme).map(({ hue, steps }) => (
              <div key={hue} className="doc-hue">
                <span className="doc-mono">{hue}</span>
                <span className="doc-ramp">
                  {steps.map((step, index) => (
                    <span
                      key={step}
                      title={`${hue} ${index + 1}: ${step}`}
                      style={{ backgroundColor: step }}
                    />
                  ))}
                </span>
              </div>
            ))}
          </div>
        ))}
      </Section>
    </Page>
  ),
  play: async ({ canvas }) => {
    // Every pair is measured, and every pair keeps what it owes.
    await waitFor(() => expect(canvas.queryAllByText('–')).toEqual([]));
    await expect(canvas.queryAllByRole('img', { name: /^below/ })).toEqual([]);
    await expect(canvas.getAllByRole('img', { name: /^meets/ }).length).toBeGreaterThan(150);
  },
});
