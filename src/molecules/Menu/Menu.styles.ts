import {
  color,
  control,
  font,
  grid,
  iconSize,
  layer,
  line,
  popupShape,
  radius,
  space,
} from '../../theme';

const { css } = layer('molecules');

export const menu = css({
  ...popupShape,
  '--popup-area': 'self-block-end span-self-inline-end',
  marginInline: 0,
  // All the room at its side of the button, which is the other one where less than half of the window is left.
  maxBlockSize: `calc(max((100vb - ${control.large}) / 2, 100%) - 2 * ${space[1.5]})`,
  maxInlineSize: `min(0.6 * ${grid.container.small}, 100vi - 2 * ${space[1.5]})`,
  minInlineSize: `calc(${grid.container.small} / 4)`,
  outline: 'none',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  '@media print': { display: 'none' },
});

/** Inside, not the popup itself: a grid that looks for its place brings Chromium 147 down. */
export const list = css({
  display: 'grid',
  // What can be checked, icons, words, and what stands at the end: each takes the room that one of them needs.
  gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
});

export const submenu = css({
  '--popup-area': 'self-inline-end span-self-block-end',
  // Its first item is level with the item it belongs to.
  marginBlock: `calc(-1 * (${space[1]} + ${line.thin}))`,
  marginInline: space[0.5],
  // Where there is no room beside, it stands below or above.
  positionTryFallbacks:
    'flip-inline, flip-block, flip-block flip-inline, self-block-end span-self-inline-end, self-block-start span-self-inline-end',
});

const row = { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid' } as const;

/** What is drawn without an element. All edge: forced colours give it the colour of the words. */
const drawn = {
  alignSelf: 'start',
  borderBlockStart: `${iconSize} solid`,
  content: '""',
  gridRow: 1,
  inlineSize: iconSize,
  marginBlockStart: `calc((1lh - ${iconSize}) / 2)`,
} as const;

export const item = css({
  ...row,
  alignItems: 'baseline',
  borderRadius: radius.control,
  color: 'inherit',
  cursor: 'pointer',
  padding: `${space[1.5]} ${space[2]}`,
  textDecoration: 'none',
  userSelect: 'none',
  '& > *': { gridColumn: 2, gridRow: 1 },
  '& > svg': {
    alignSelf: 'start',
    marginBlockStart: `calc((1lh - ${iconSize}) / 2)`,
    marginInlineEnd: space[2],
  },

  // Keeps its room where nothing is checked.
  '&[aria-checked]::before': {
    ...drawn,
    clipPath: 'polygon(16% 56%, 42% 81%, 84% 35%, 75% 27%, 41% 63%, 25% 47%)',
    gridColumn: 1,
    marginInlineEnd: space[2],
  },
  '&[role="menuitemradio"]::before': { clipPath: 'circle(22%)' },
  '&[aria-checked="false"]::before': { visibility: 'hidden' },
  '&[aria-haspopup]::after': {
    ...drawn,
    clipPath: 'polygon(35% 25%, 60% 50%, 35% 75%, 42% 82%, 74% 50%, 42% 18%)',
    gridColumn: 4,
    justifySelf: 'end',
    marginInlineStart: space[4],
    opacity: 0.7,
  },
  '&[aria-haspopup]:dir(rtl)::after': { scale: '-1 1' },

  '&:is(:focus, [aria-expanded="true"])': {
    backgroundColor: `var(--menu-tint, ${color.neutral.tintHover})`,
  },
  '&:focus-visible': { outlineOffset: `calc(-1 * ${line.thick})` },
  '&[aria-disabled]': { color: color.text.disabled, cursor: 'not-allowed' },
  '@media (pointer: coarse)': { paddingBlock: space[2] },
  '@media (forced-colors: active)': {
    '&:is(:focus, [aria-expanded="true"]):not([aria-disabled])': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

export const danger = css({
  '--menu-tint': color.danger.tint,
  '&:not([aria-disabled])': { color: color.text.danger },
});

export const label = css({ gridColumn: 3, minInlineSize: 0 });

/** Stands back behind the words. */
export const note = css({
  color: color.text.subtle,
  display: 'block',
  font: font.body.small,
  '@media (forced-colors: active)': { color: 'inherit' },
});

/** No key is drawn around it. Its keys are read in their own direction; it stands in that of the menu. */
export const shortcut = css({
  gridColumn: 4,
  justifySelf: 'end',
  marginInlineStart: space[4],
  unicodeBidi: 'plaintext',
  whiteSpace: 'nowrap',
});

export const group = css({
  ...row,
  // From what stands before it, a hairline parts it.
  '[role^="menuitem"] + &, & + &': {
    borderBlockStart: `${line.thin} solid ${color.border.subtle}`,
    marginBlockStart: space[1],
  },
});

export const heading = css({
  color: color.text.subtle,
  font: font.label.small,
  gridColumn: '1 / -1',
  padding: `${space[2]} ${space[2]} ${space[1]}`,
});

export const separator = css({
  borderBlockStart: `${line.thin} solid ${color.border.subtle}`,
  gridColumn: '1 / -1',
  marginBlock: space[1],
  marginInline: `calc(-1 * ${space[1]})`,
});
