import { avatarSize, color, each, font, fontSize, layer, line, radius } from '../../theme';

const { css } = layer('atoms');

const sizes = (size: string, font: string) => ({ blockSize: size, font, inlineSize: size });

// The default size and shape, and an avatar of nobody in particular.
export const root = css({
  ...sizes(avatarSize.medium, font.label.small),
  alignItems: 'center',
  // A tint of the tone under the text's own colour keeps its contrast in every theme.
  backgroundColor: `color-mix(in oklab, var(--avatar-tone, ${color.neutral.fill}) 20%, ${color.surface.raised})`,
  borderRadius: radius.full,
  color: `color-mix(in oklab, var(--avatar-tone, ${color.neutral.fill}) 30%, ${color.text.default})`,
  display: 'inline-flex',
  flexShrink: 0,
  justifyContent: 'center',
  outline: `${line.thin} solid ${color.border.subtle}`,
  outlineOffset: `calc(-1 * ${line.thin})`,
  position: 'relative',
  printColorAdjust: 'exact',
  userSelect: 'none',
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
});

export const size = {
  small: css({ ...sizes(avatarSize.small, font.label.small), fontSize: fontSize[11] }),
  medium: '',
  large: css(sizes(avatarSize.large, font.label.medium)),
  xlarge: css(sizes(avatarSize.xlarge, font.heading.large)),
};

export const shape = {
  round: '',
  square: css({ borderRadius: radius.control }),
};

/** Eight colours that stay apart; which of them a name has is no matter. */
export const tone = each(color.data, (data) => css({ '--avatar-tone': data }));

// Over the initials, which show through until it is there, and for good when it never comes.
export const image = css({
  // Not a plain 100 %: Chromium draws a broken picture only where both sizes are set.
  blockSize: 'auto',
  borderRadius: 'inherit',
  inlineSize: '100%',
  inset: 0,
  maxBlockSize: '100%',
  minBlockSize: '100%',
  objectFit: 'cover',
  position: 'absolute',
});
