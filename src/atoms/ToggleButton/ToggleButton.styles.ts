import { color, layer, line } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  '&[aria-pressed="true"]': {
    // Colour alone would be too little: the edge is thicker as well.
    '--button-edge': line.thick,
    borderColor: 'currentcolor',

    '&:not(:disabled, [aria-disabled="true"])': {
      '--button-fill': color.accent.tint,
      '--button-fill-active': color.accent.tintActive,
      '--button-fill-hover': color.accent.tintHover,
      color: color.accent.onTint,
      '@media (forced-colors: active)': {
        backgroundColor: 'Highlight',
        borderColor: 'Highlight',
        color: 'HighlightText',
        forcedColorAdjust: 'none',
      },
    },
  },
});
