import {
  breakpoint,
  color,
  font,
  icon,
  layer,
  line,
  radius,
  space,
  visuallyHidden,
} from '../../theme';

const { css } = layer('molecules');

/** As wide as the container that decides whether all steps are shown. */
export const root = css({ containerType: 'inline-size' });

export const list = css({
  display: 'flex',
  font: font.body.medium,
  listStyle: 'none',
  margin: 0,
  padding: 0,
});

export const item = css({ flex: 1, position: 'relative' });

export const step = css({
  background: 'none',
  border: 0,
  borderRadius: radius.control,
  color: 'inherit',
  display: 'flex',
  font: 'inherit',
  gap: space[2],
  padding: 0,
  textAlign: 'start',
  textDecoration: 'none',

  '&:is(a, button)': { cursor: 'pointer' },
  '@media (hover: hover)': {
    '&:is(a, button):hover': { textDecoration: 'underline', textUnderlineOffset: '0.2em' },
  },
});

export const mark = css({
  backgroundColor: 'var(--stepper-fill, transparent)',
  blockSize: icon.large,
  border: `${line.thin} solid var(--stepper-edge)`,
  borderRadius: radius.full,
  color: 'var(--stepper-mark)',
  display: 'inline-flex',
  font: font.label.small,
  fontVariantNumeric: 'tabular-nums',
  minInlineSize: icon.large,
  placeContent: 'center',
  placeItems: 'center',
  printColorAdjust: 'exact',
  // Whatever its colour says: where people are.
  '[aria-current] > &': {
    outline: `${line.thin} solid ${color.accent.border}`,
    outlineOffset: line.offset,
  },
});

export const words = css({
  display: 'block',
  overflowWrap: 'anywhere',
  paddingBlock: `calc((${icon.large} - 1lh) / 2)`,
});

/** Where it is the only one shown, its number says of how many. */
export const position = css({
  color: color.text.subtle,
  display: 'none',
  font: font.body.small,
  '@media (forced-colors: active)': { color: 'inherit' },
});

export const label = css({ font: font.label.medium });

export const note = css({
  color: color.text.subtle,
  display: 'block',
  font: font.body.small,
  '@media (forced-colors: active)': { color: 'inherit' },
});

export const hidden = css(visuallyHidden);

const colors = (edge: string, mark: string, line: string) => ({
  '--stepper-edge': edge,
  '--stepper-line': line,
  '--stepper-mark': mark,
});

/** Never by colour alone: a number, a tick, a cross. */
export const status = {
  open: css({
    ...colors(color.border.control, color.text.subtle, color.border.default),
    '&[data-current]': {
      '--stepper-edge': 'transparent',
      '--stepper-fill': color.accent.tint,
      '--stepper-mark': color.accent.onTint,
    },
  }),
  complete: css({
    ...colors('transparent', color.accent.onFill, color.accent.border),
    '--stepper-fill': color.accent.fill,
  }),
  error: css({
    ...colors('transparent', color.text.danger, color.border.default),
    // The icon has an edge of its own.
    '& svg': { blockSize: icon.medium, inlineSize: icon.medium },
  }),
};

/** An edge, not a ground: forced colours leave it. */
const connector = `${line.thin} solid var(--stepper-line)`;

export const orientation = {
  horizontal: css({
    gap: space[2],
    [`& .${step}`]: { alignItems: 'start', flexDirection: 'column', gap: space[1] },
    '& > li:not(:last-child)::after': {
      borderBlockStart: connector,
      content: '""',
      insetBlockStart: `calc(${icon.large} / 2)`,
      insetInline: `calc(${icon.large} + ${space[2]}) 0`,
      position: 'absolute',
    },
    // What each would have is too little for words.
    [`@container (inline-size < calc(0.75 * ${breakpoint.small}))`]: {
      '& > li:not([data-current])': { display: 'none' },
      '& > li::after': { display: 'none' },
      [`& .${step}`]: { flexDirection: 'row', gap: space[2] },
      [`& .${position}`]: { display: 'block' },
    },
  }),
  vertical: css({
    flexDirection: 'column',
    '& > li:not(:last-child)': { paddingBlockEnd: space[5] },
    '& > li:not(:last-child)::after': {
      borderInlineStart: connector,
      content: '""',
      insetBlock: `calc(${icon.large} + ${space[1]}) ${space[1]}`,
      insetInlineStart: `calc(${icon.large} / 2)`,
      position: 'absolute',
    },
  }),
};
