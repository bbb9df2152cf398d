import { avatarSize, color, each, font, fontSize, layer, line, radius } from '../../theme';

const { css } = layer('atoms');

const sizes = (size: string, font: string) => ({ '--avatar-size': size, font });

// The default size and shape, and an avatar of nobody in particular.
export const root = css({
  ...sizes(avatarSize.medium, font.label.small),
  // A tint of the tone under the text's own colour keeps its contrast in every theme.
  backgroundColor: `color-mix(in oklab, var(--avatar-tone, ${color.neutral.fill}) 20%, ${color.surface.raised})`,
  blockSize: 'var(--avatar-size)',
  borderRadius: radius.full,
  color: `color-mix(in oklab, var(--avatar-tone, ${color.neutral.fill}) 30%, ${color.text.default})`,
  display: 'inline-flex',
  flexShrink: 0,
  inlineSize: 'var(--avatar-size)',
  outline: `${line.thin} solid ${color.border.subtle}`,
  outlineOffset: `calc(-1 * ${line.thin})`,
  placeContent: 'center',
  placeItems: 'center',
  printColorAdjust: 'exact',
  userSelect: 'none',
  verticalAlign: 'middle',
});

export const size = {
  small: css({ '--avatar-size': avatarSize.small, fontSize: fontSize[11] }),
  medium: '',
  large: css(sizes(avatarSize.large, font.label.medium)),
  xlarge: css(sizes(avatarSize.xlarge, font.heading.large)),
};

/** Eight colours that stay apart; which of them a name has is no matter. */
export const tone = each(color.data, (data) => css({ '--avatar-tone': data }));

// Drawn here: two icons would weigh more than everything else.
/** Head and shoulders of nobody in particular. */
export const nobody = css({
  '&::before': {
    backgroundImage:
      'radial-gradient(25% 25% at 50% 27%, currentColor 96%, transparent), radial-gradient(46% 38% at 50% 100%, currentColor 97%, transparent)',
    blockSize: '56%',
    content: '""',
    inlineSize: '56%',
    // Forced colours take gradients away.
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

export const shape = {
  round: '',
  square: css({
    borderRadius: radius.control,
    // The house of no organisation in particular, in place of nobody.
    '&::before': {
      backgroundImage:
        'linear-gradient(currentColor 38%, transparent 0 82%, currentColor 0), repeating-linear-gradient(90deg, transparent 0 10%, currentColor 0 26%, transparent 0 32%)',
      clipPath: 'polygon(50% 0, 100% 30%, 100% 96%, 0 96%, 0 30%)',
    },
  }),
};

// For avatars with a picture alone: what has a position costs more to draw.
export const pictured = css({ position: 'relative' });

// Over the initials, which show through until it is there, and for good when it never comes.
export const image = css({
  borderRadius: 'inherit',
  inlineSize: '100%',
  inset: 0,
  // Not a plain size: Chromium draws a broken picture where both sizes are set.
  maxBlockSize: '100%',
  minBlockSize: '100%',
  objectFit: 'cover',
  position: 'absolute',
});
