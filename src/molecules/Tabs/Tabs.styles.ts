import { color, control, font, grid, layer, line, motion, radius, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${space[4]} ${space[2]}`,
});

export const orientation = {
  horizontal: '',
  // Where both do not fit beside each other, the list stands above.
  vertical: css({
    '--tab-list-basis': 'auto',
    '--tab-panel-basis': `calc(${grid.container.small} / 2)`,
    alignItems: 'start',
  }),
};

const chosen = ':is([aria-selected="true"], [aria-current="page"])';

export const list = css({
  // The line is drawn inside, so that what marks the selected one covers it.
  boxShadow: `inset 0 calc(-1 * ${line.thin}) ${color.border.default}`,
  display: 'flex',
  flex: '1 1 0',
  minInlineSize: 0,
  overflow: 'auto hidden',
  scrollbarWidth: 'none',
  '@media print': { flexWrap: 'wrap' },

  '&[aria-orientation="vertical"]': {
    borderInlineStart: `${line.thin} solid ${color.border.default}`,
    boxShadow: 'none',
    flex: '1 0 auto',
    flexDirection: 'column',
    maxInlineSize: '100%',
  },
});

export const tab = css({
  alignContent: 'center',
  appearance: 'none',
  background: 'none',
  border: 0,
  color: color.text.subtle,
  cursor: 'pointer',
  flexShrink: 0,
  font: font.label.medium,
  letterSpacing: 'inherit',
  minBlockSize: control.large,
  paddingBlock: space[1],
  paddingInline: space[3],
  textAlign: 'start',
  textDecoration: 'none',
  whiteSpace: 'nowrap',

  // Only there: flex lays a box of its own around a label that is alone.
  '&:has(> *)': { alignItems: 'center', display: 'flex', gap: space[1.5] },
  '@media (hover: hover)': {
    '&:hover': { color: color.text.default, transition: `color ${motion.quick}` },
  },
  '&:focus-visible': {
    borderRadius: radius.control,
    outline: `${line.thick} solid ${color.focus.ring}`,
    // Inside: the list would cut off what stands out.
    outlineOffset: `calc(-1 * ${line.thick})`,
  },
  // Its words weigh no more than before: nothing moves.
  [`&${chosen}`]: {
    boxShadow: `inset 0 calc(-1 * ${line.thick}) ${color.accent.fill}`,
    color: color.text.default,
    scrollInitialTarget: 'nearest',
    // Shadows vanish in forced-colors mode.
    '@media (forced-colors: active)': {
      textDecoration: `underline ${line.thick}`,
      textUnderlineOffset: space[1],
    },
    '[aria-orientation="vertical"] > &': {
      boxShadow: `inset ${line.thick} 0 ${color.accent.fill}`,
    },
    '[aria-orientation="vertical"] > &:dir(rtl)': {
      boxShadow: `inset calc(-1 * ${line.thick}) 0 ${color.accent.fill}`,
    },
  },
  '&:disabled, &[aria-disabled]': {
    color: color.text.disabled,
    cursor: 'not-allowed',
  },
  '[aria-orientation="vertical"] > &': { whiteSpace: 'normal' },
});

export const panel = css({
  flex: '999 1 var(--tab-panel-basis, 100%)',
  minInlineSize: 0,
  '&:focus-visible': { borderRadius: radius.control },
  '&[hidden]': { display: 'none' },
});
