import {
  color,
  control,
  focusRing,
  font,
  layer,
  line,
  motion,
  radius,
  space,
  target,
} from '../../theme';

const { css } = layer('molecules');

const chosen = ':has(> :checked)';

export const root = css({
  anchorScope: '--segment',
  backgroundColor: color.neutral.tint,
  borderRadius: radius.control,
  display: 'inline-flex',
  font: font.label.medium,
  isolation: 'isolate',
  maxInlineSize: '100%',
  minBlockSize: 'var(--segment-height)',
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
      backgroundColor: color.surface.raised,
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
  small: css({ '--segment-height': control.small, font: font.label.small }),
  medium: css({ '--segment-height': control.medium }),
  large: css({ '--segment-height': control.large, font: font.label.large }),
};

export const segment = css({
  alignItems: 'center',
  borderRadius: radius.tag,
  color: color.text.subtle,
  cursor: 'pointer',
  display: 'inline-flex',
  flexShrink: 0,
  gap: space[1.5],
  justifyContent: 'center',
  minInlineSize: target.minimum,
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
    '@supports not (anchor-scope: --segment)': { backgroundColor: color.surface.raised },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  '&:has(> :disabled)': { color: color.text.disabled, cursor: 'not-allowed' },
  '&:has(> :focus-visible)': { ...focusRing, outlineOffset: `calc(-1 * ${line.thick})` },
});

/** Under the label, as large as it: nothing to see, but to press. */
export const input = css({
  appearance: 'none',
  cursor: 'inherit',
  inset: 0,
  margin: 0,
  outline: 'none',
  position: 'absolute',
});
