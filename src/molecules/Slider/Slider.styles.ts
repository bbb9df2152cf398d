import { color, focusRing, font, layer, line, motion, radius, space, target } from '../../theme';

const { css } = layer('molecules');

const thumbSize = target.minimum;

/** In line with the middle of the thumb at both ends. */
const rail = {
  blockSize: space[1],
  inset: 0,
  margin: 'auto',
  position: 'absolute',
} as const;

export const track = css({
  blockSize: thumbSize,
  inlineSize: '100%',
  isolation: 'isolate',
  position: 'relative',
  // A vertical one grows from below.
  '&[data-orientation="vertical"]': {
    direction: 'rtl',
    inlineSize: `calc(${thumbSize} * 8)`,
    writingMode: 'vertical-lr',
  },
});

const bar = {
  appearance: 'none',
  border: 0,
  borderRadius: radius.full,
  overflow: 'hidden',
} as const;

const paint = (fill: string) => ({
  '&::-webkit-progress-value': { backgroundColor: fill },
  '&::-moz-progress-bar': { backgroundColor: fill },
});

/** How far it goes, drawn by the browser: no style of ours has to know the number. */
export const fill = css({
  ...rail,
  ...bar,
  ...paint('var(--slider-fill)'),
  '--slider-fill': color.accent.fill,
  '--slider-track': color.border.control,
  backgroundColor: 'var(--slider-track)',
  inlineSize: `calc(100% - ${thumbSize})`,
  '&::-webkit-progress-bar': { background: 'none' },
  '*:has(> input:disabled) > &': {
    '--slider-fill': color.disabled.onFill,
    '--slider-track': color.disabled.border,
  },
  '@media (forced-colors: active)': {
    '--slider-fill': 'Highlight',
    '--slider-track': 'ButtonBorder',
    forcedColorAdjust: 'none',
  },
});

/** Of a range, the part before it: it covers the fill with the track. */
export const before = css({
  ...paint('var(--slider-track)'),
  background: 'none',
});

const thumb = {
  appearance: 'none',
  backgroundColor: color.surface.raised,
  blockSize: thumbSize,
  border: `${line.thick} solid var(--slider-edge)`,
  borderRadius: radius.full,
  boxSizing: 'border-box',
  cursor: 'inherit',
  inlineSize: thumbSize,
  pointerEvents: 'auto',
} as const;

const onThumb = <Rules extends object>(rules: Rules) => ({
  '&::-webkit-slider-thumb': rules,
  '&::-moz-range-thumb': rules,
});

export const input = css({
  '--slider-edge': color.accent.fill,
  appearance: 'none',
  background: 'none',
  blockSize: '100%',
  cursor: 'pointer',
  inlineSize: '100%',
  inset: 0,
  margin: 0,
  outline: 'none',
  position: 'absolute',
  ...onThumb(thumb),

  '@media (hover: hover)': {
    '&:hover': {
      '--slider-edge': color.accent.fillHover,
      ...onThumb({ transition: `border-color ${motion.quick}` }),
    },
  },
  '&:focus-visible': onThumb(focusRing),
  '&[aria-invalid="true"]': { '--slider-edge': color.danger.border },
  '&:disabled': { '--slider-edge': color.disabled.onFill, cursor: 'not-allowed' },
  '@media (forced-colors: active)': { '&:enabled': { '--slider-edge': 'ButtonText' } },
});

/** Two on one track: only their thumbs take presses. */
export const paired = css({ pointerEvents: 'none' });

/** Both thumbs at the end: the lower one must be the one that can be moved. */
export const above = css({ zIndex: 1 });

export const row = css({ display: 'flex', gap: space[3] });

export const output = css({
  font: font.body.medium,
  fontVariantNumeric: 'tabular-nums',
  // Level with the track, whatever stands below that.
  lineHeight: thumbSize,
  whiteSpace: 'nowrap',
});

export const grow = css({
  flexGrow: 1,
  minInlineSize: 0,
  // The value keeps close to a vertical one.
  '&:has(> [data-orientation="vertical"])': {
    display: 'flex',
    flexGrow: 0,
    '& + *': { alignSelf: 'center' },
  },
});

export const marks = css({
  color: color.text.subtle,
  display: 'grid',
  font: font.body.small,
  marginInline: `calc(${thumbSize} / 2)`,
  // Beside a vertical one.
  '[data-orientation="vertical"] + &': { margin: `calc(${thumbSize} / 2) ${space[1]}` },
});

/** All in one place, each moved from there; hardly wide, so that its words stand in the middle of it. */
export const mark = css({
  display: 'grid',
  gridArea: '1 / 1',
  inlineSize: line.thin,
  insetInlineStart: 'var(--slider-at)',
  placeContent: 'center',
  position: 'relative',
  whiteSpace: 'nowrap',
  '[data-orientation="vertical"] + * > &': {
    alignSelf: 'end',
    blockSize: line.thin,
    inlineSize: 'auto',
    inset: 'auto auto var(--slider-at)',
    justifyContent: 'start',
  },
});
