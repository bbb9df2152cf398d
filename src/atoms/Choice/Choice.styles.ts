import { color, font, icon, layer, line, motion, space, target } from '../../theme';

const { css } = layer('atoms');

/** The room beside the control, unless it is wider than others. */
const inset = `var(--choice-inset, calc(${icon.small} + ${space[2]}))`;
const height = `var(--choice-height, ${icon.small})`;

export const root = css({
  color: color.text.default,
  cursor: 'pointer',
  display: 'inline-block',
  font: font.body.medium,
  overflowWrap: 'anywhere',
  // Never below zero: browsers see to it.
  paddingBlock: `calc((${target.minimum} - 1lh) / 2)`,
  paddingInlineStart: inset,
  verticalAlign: 'top',

  '&:has(> :disabled)': { color: color.text.disabled, cursor: 'not-allowed' },
  '&:has(> [aria-readonly="true"])': { cursor: 'default' },
  // Beside the text, on its first line; no wrapper round the text is needed, whatever it is made of.
  '& > input': {
    float: 'inline-start',
    font: 'inherit',
    marginBlockStart: `calc((1lh - ${height}) / 2)`,
    marginInlineStart: `calc(-1 * ${inset})`,
  },
});

type Paint = Partial<Record<'edge' | 'fill' | 'ground' | 'mark', string>>;

/** A state only names its colours. The fill is the ground of what is chosen. */
const paint = (colours: Paint) =>
  Object.fromEntries(Object.entries(colours).map(([part, value]) => [`--choice-${part}`, value]));

// Of a radio button, `:indeterminate` says that none of its group is chosen.
const ofChosen = { edge: 'var(--choice-fill)', ground: 'var(--choice-fill)' };
// No more specific than a state: what is disabled or read-only has its own edge, chosen or not.
const chosen = '&:is(:checked, :indeterminate:where([type="checkbox"]))';

export const control = css({
  ...paint({
    edge: color.border.control,
    fill: color.accent.fill,
    ground: color.surface.raised,
    mark: color.accent.onFill,
  }),
  appearance: 'none',
  backgroundColor: 'var(--choice-ground)',
  blockSize: height,
  border: `${line.thin} solid var(--choice-edge)`,
  cursor: 'pointer',
  margin: 0,
  // In a row it never gives way.
  minInlineSize: icon.small,
  position: 'relative',
  printColorAdjust: 'exact',
  verticalAlign: 'middle',

  '@media (hover: hover)': {
    '&:hover': {
      ...paint({ edge: color.border.controlHover, fill: color.accent.fillHover }),
    },
  },
  // Only while somebody may be about to change it: a page that sets it need not show how.
  '&:is(:hover, :focus)': {
    transition: `background ${motion.quick}, border-color ${motion.quick}`,
  },
  '&:active': paint({ edge: color.border.strong, fill: color.accent.fillActive }),
  '&:user-invalid, &[aria-invalid="true"]': {
    ...paint({ edge: color.danger.border, fill: color.danger.fill }),
    // Colour alone would be too little: the edge is thicker as well.
    boxShadow: `inset 0 0 0 ${line.thin} var(--choice-edge)`,
  },
  [chosen]: paint(ofChosen),
  '&[aria-readonly="true"]': {
    ...paint({
      edge: color.border.default,
      fill: color.surface.readOnly,
      ground: color.surface.readOnly,
      mark: color.text.default,
    }),
    cursor: 'default',
  },
  '&:disabled': {
    ...paint({
      edge: color.disabled.border,
      fill: color.disabled.fill,
      ground: color.disabled.fill,
      mark: color.disabled.onFill,
    }),
    cursor: 'not-allowed',
  },
  // Whatever the state.
  '@media (forced-colors: active)': {
    '&&&&': {
      ...paint({
        edge: 'ButtonText',
        fill: 'Highlight',
        ground: 'ButtonFace',
        mark: 'HighlightText',
      }),
      forcedColorAdjust: 'none',
    },
    '&&&&:disabled': paint({ edge: 'GrayText', fill: 'GrayText', mark: 'ButtonFace' }),
    [chosen.replace('&', '&&&&')]: paint(ofChosen),
  },
  // Alone it is smaller than a finger; a label is a target itself.
  '*:not(label) > &::after': {
    content: '""',
    inset: `calc(50% - ${target.minimum} / 2)`,
    position: 'absolute',
  },
});

export const notes = css({
  color: color.text.subtle,
  font: font.body.small,
  overflowWrap: 'anywhere',
  paddingInlineStart: inset,
});

export const error = css({
  color: color.text.danger,
  // A stop sign with a cross, as on `ErrorIcon`: drawn here, it costs a tenth.
  '&::before': {
    // All edge, which forced colours leave as it is.
    border: '0.5em solid',
    clipPath:
      'polygon(evenodd, 29% 0, 71% 0, 100% 29%, 100% 71%, 71% 100%, 29% 100%, 0 71%, 0 29%, 29% 0, 50% 42%, 63% 29%, 71% 37%, 58% 50%, 71% 63%, 63% 71%, 50% 58%, 37% 71%, 29% 63%, 42% 50%, 29% 37%, 37% 29%, 50% 42%)',
    content: '""',
    display: 'inline-block',
    marginInlineEnd: space[1],
    verticalAlign: '-0.1em',
  },
});
