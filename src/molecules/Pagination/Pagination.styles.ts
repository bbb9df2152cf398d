import { color, control, font, layer, line, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  alignItems: 'center',
  color: color.text.default,
  display: 'flex',
  flexWrap: 'wrap',
  font: font.body.small,
  fontVariantNumeric: 'tabular-nums',
  gap: `${space[2]} ${space[4]}`,
});

export const range = css({
  color: color.text.subtle,
  // “1–50 of 180” in every direction of writing.
  unicodeBidi: 'plaintext',
});

export const list = css({
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[0.5],
  listStyle: 'none',
  margin: 0,
  marginInlineStart: 'auto',
  padding: 0,
  '& > li': { display: 'flex' },
  // Two buttons with words stand further apart.
  '& > :nth-child(2):last-child': { marginInlineStart: space[1.5] },
  '@media print': { display: 'none' },
});

/** A place in the row: as wide as the others, as long as their numbers are short. */
export const slot = css({
  '--button-inset': space[1],
  fontVariantNumeric: 'tabular-nums',
  minInlineSize: control.small,

  '&[aria-current]': {
    '--button-edge': line.thin,
    '--button-line': color.accent.border,
    backgroundColor: color.accent.tint,
    color: color.accent.onTint,
    // Every page has an outline there: only the system's own fill tells this one from the others.
    '@media (forced-colors: active)': {
      '--button-line': 'Highlight',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

export const gap = css({
  alignItems: 'center',
  color: color.text.subtle,
  justifyContent: 'center',
});

/** Its label stands before it. */
export const size = css({
  alignItems: 'center',
  display: 'flex',
  gap: space[2],
  '& > label': { color: color.text.subtle, font: font.body.small, margin: 0, flexShrink: 0 },
});
