import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { AspectRatio, Grid, GridItem, Inline, type AspectRatioProps } from '../../src';

const ratios: NonNullable<AspectRatioProps['ratio']>[] = [
  '1/1',
  '4/3',
  '3/2',
  '16/9',
  '21/9',
  '3/4',
  '2/3',
  '9/16',
];

/** A sleeve, drawn here so that the story needs no network. */
const sleeve = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">' +
    '<rect width="400" height="400" fill="#1d4f86"/><circle cx="200" cy="200" r="150" fill="#f2e6cf"/>' +
    '<circle cx="200" cy="200" r="52" fill="#c8563b"/><circle cx="200" cy="200" r="9" fill="#1d4f86"/></svg>',
)}`;

const ground = (label: string) => (
  <div
    style={{
      alignItems: 'center',
      backgroundColor: 'var(--ent-color-accent-tint)',
      borderRadius: 'var(--ent-radius-control)',
      color: 'var(--ent-color-accent-on-tint)',
      display: 'flex',
      font: 'var(--ent-font-label-small)',
      justifyContent: 'center',
      // Seen in forced colours, which take the ground away.
      outline: 'var(--ent-line-thin) solid transparent',
      outlineOffset: 'calc(-1 * var(--ent-line-thin))',
    }}
  >
    {label}
  </div>
);

const meta = preview.meta({
  title: 'Atoms/AspectRatio',
  component: AspectRatio,
  args: { children: <img alt="Sleeve of “Gymnopédies”" src={sleeve} /> },
  argTypes: { children: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '480px' }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    page: {
      alternatives: [
        { component: 'Image', when: 'It is one picture, which needs a fallback as well.' },
        { component: 'Avatar', when: 'It is the picture of a person or a company.' },
      ],
      dos: [
        'Use it for pictures, videos and maps that load later: the page does not jump.',
        'Give it one child, which fills it.',
      ],
      donts: [
        'Don’t put text in it that may get longer: it would stick out.',
        'Don’t set a height: it follows from the width.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<div>` without a role: the child brings its own text alternative (WCAG 2.2, 1.1.1).',
        'Nothing is hidden at its edges, so the focus ring of a child is whole.',
      ],
    } satisfies ComponentPage,
  },
});

/** A square picture, cut to fit. */
export const Playground = meta.story();

/** For another one, set `aspect-ratio` in CSS of your own. */
export const Ratios = meta.story({
  render: () => (
    <Inline align="start" gap={3}>
      {ratios.map((ratio) => (
        <div key={ratio} style={{ inlineSize: '108px' }}>
          <AspectRatio ratio={ratio}>{ground(ratio)}</AspectRatio>
        </div>
      ))}
    </Inline>
  ),
});

/** Its place is there before the picture is. */
export const Sleeves = meta.story({
  render: () => (
    <Grid gap={3}>
      {['Gymnopédies', 'Gnossiennes', 'Sarabandes'].map((title) => (
        <GridItem key={title} span={4}>
          <AspectRatio ratio="1/1">
            <img alt={`Sleeve of “${title}”`} src={sleeve} />
          </AspectRatio>
        </GridItem>
      ))}
    </Grid>
  ),
});
