import { color, control, font, layer, line, motion, radius, space } from '../../theme';

const { css } = layer('molecules');

const chosen = ':has(> :checked)';

export const root = css({
  anchorScope: '--segment',
  backgroundColor: color.neutral.tint,
  borderRadius: radius.control,
  display: 'inline-flex',
  font: font.label.medium,
  // In a column, too.
  inlineSize: 'fit-content',
  isolation: 'isolate',
  maxInlineSize: '100%',
  minBlockSize: control.medium,
  // Where there is no room for all, they are scrolled.
  overflow: 'auto hidden',
  padding: space[0.5],
  position: 'relative',
  scrollbarWidth: 'none',
  verticalAlign: 'middle',
  '@media (forced-colors: active)': { border: `${line.thin} solid ButtonBorder` },

  // The ground of what is chosen: it moves there by itself, and nobody measures.
  '@supports (anchor-scope: --segment)': {
    '&:has(:checked)::before': {
      backgroundColor: color.surface.chosen,
      border: `${line.thin} solid ${color.border.control}`,
      borderRadius: radius.tag,
      content: '""',
      inset: 'anchor(inside)',
      position: 'absolute',
      positionAnchor: '--segment',
      transition: `inset ${motion.popupEnter}`,
      zIndex: -1,
    },
  },
});

export const size = {
  small: css({ font: font.label.small, minBlockSize: control.small }),
  medium: '',
  large: css({ font: font.label.large, minBlockSize: control.large }),
};

export const segment = css({
  alignItems: 'center',
  borderRadius: radius.tag,
  color: color.text.subtle,
  cursor: 'pointer',
  display: 'inline-flex',
  flexShrink: 0,
  gap: space[1.5],
  // Alone as wide as a target must be (WCAG 2.5.8).
  paddingInline: space[3],
  position: 'relative',
  whiteSpace: 'nowrap',

  '@media (hover: hover)': {
    '&:hover': { color: color.text.default, transition: `color ${motion.quick}` },
  },
  [`&${chosen}`]: {
    anchorName: '--segment',
    scrollInitialTarget: 'nearest',
    color: color.text.default,
    '@supports not (anchor-scope: --segment)': { backgroundColor: color.surface.chosen },
  },
  '&:has(> :disabled)': { color: color.text.disabled, cursor: 'not-allowed' },
  '@media (forced-colors: active)': {
    '&:has(> :checked:enabled)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      '& > *': { outlineColor: 'HighlightText', outlineOffset: `calc(-2 * ${line.thick})` },
    },
  },
});

/** Under the label, as large as it: nothing to see, but to press. */
export const input = css({
  appearance: 'none',
  borderRadius: 'inherit',
  cursor: 'inherit',
  inset: 0,
  margin: 0,
  // Inside, where its neighbour does not cover the ring.
  outlineOffset: `calc(-1 * ${line.thick})`,
  position: 'absolute',
});
