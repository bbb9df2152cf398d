import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Image, Stack, Text, type ImageProps } from '../../src';
import { AlbumIcon } from '../../src/icons/AlbumIcon';
import { brokenPicture, cover } from '../support/pictures';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Image',
  component: Image,
  args: {
    alt: 'Cover of “La mer”',
    ratio: '1/1' as const,
    src: cover(210),
    style: { inlineSize: '160px' },
  },
  argTypes: {
    fallback: { control: false },
    fit: { control: 'select', options: ['cover', 'contain'] },
    loading: { control: 'select', options: ['lazy', 'eager'] },
    ratio: {
      control: 'select',
      options: ['1/1', '4/3', '3/2', '16/9', '21/9', '3/4', '2/3', '9/16'],
    },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Avatar', when: 'It shows a person or an organisation.' },
        { component: 'AspectRatio', when: 'Something else must keep a ratio, such as a video.' },
        { component: 'Icon', when: 'It is a drawing of the library.' },
      ],
      dos: [
        'Give it a `ratio`, or the `width` and `height` of the picture: nothing moves when it comes.',
        'Say in `alt` what the picture says; leave it empty where it says nothing.',
        'Set `loading="eager"` for the largest picture at the top of a page.',
        'Set `fallback={null}` for pictures with transparent parts.',
      ],
      donts: [
        'Don’t show words as a picture.',
        'Don’t begin `alt` with “Picture of”.',
        'Don’t use `fit="cover"` where the edges matter.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'The type requires `alt` (WCAG 1.1.1): it names the `img` that picture and fallback are together.',
        'With an empty `alt` it is hidden from assistive technology.',
        'When the picture fails, its name stays and the fallback is seen.',
      ],
    } satisfies ComponentPage,
  },
});

const ratios: ImageProps['ratio'][] = ['1/1', '4/3', '16/9', '3/4'];

export const Playground = meta.story();

/** As wide as its parent, and as high as the ratio says, before the picture is there. */
export const Ratios = meta.story({
  render: (args) => (
    <Row align="start">
      {ratios.map((ratio) => (
        <Image
          key={ratio}
          {...args}
          ratio={ratio}
          src={cover(30, 400, 240)}
          style={{ inlineSize: '120px' }}
        />
      ))}
    </Row>
  ),
});

/** A picture of another ratio is cut, or shown whole. */
export const Fits = meta.story({
  render: (args) => (
    <Row align="start">
      <Image {...args} fit="cover" src={cover(150, 400, 240)} />
      <Image {...args} fit="contain" src={cover(150, 400, 240)} />
    </Row>
  ),
});

/** What stands in when there is no picture, or it is broken. */
export const Fallbacks = meta.story({
  render: (args) => (
    <Row align="start">
      <Image {...args} src={brokenPicture} />
      <Image {...args} src={undefined} fallback={<AlbumIcon />} />
      <Image {...args} src={brokenPicture} fallback="No cover yet" />
      <Image {...args} src={brokenPicture} fallback={null} />
    </Row>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('img', { name: 'Cover of “La mer”' })).toHaveLength(4);
  },
});

/** Beside its title the cover says nothing new: its `alt` is empty. */
export const Decorative = meta.story({
  render: () => (
    <Stack gap={2}>
      {['Clair de lune', 'Gnossienne No. 1', 'Boléro'].map((title, index) => (
        <Row key={title}>
          <Image
            alt=""
            ratio="1/1"
            src={cover(index * 110)}
            style={{ borderRadius: 'var(--ent-radius-tag)', inlineSize: '40px' }}
          />
          <Text>{title}</Text>
        </Row>
      ))}
    </Stack>
  ),
});
