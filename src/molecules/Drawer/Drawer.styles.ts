import { color, grid, layer, line, motion, radius, target } from '../../theme';

const { css } = layer('molecules');

/** At one side of the window, as long as that; as wide as the window where that is narrow. */
export const root = css({
  '--dialog-to': 'var(--dialog-from)',
  '--drawer-size': `calc(0.75 * ${grid.container.small})`,
  borderRadius: 0,
  margin: 0,
  maxBlockSize: '100dvh',
  maxInlineSize: '100vi',
  // Not modal, the page behind is in use.
  '&[popover]::backdrop': { display: 'none' },
});

const column = {
  '--drawer-unit': '1vi',
  blockSize: '100dvh',
  inlineSize: 'var(--drawer-size)',
  insetBlock: 0,
} as const;
const row = {
  '--drawer-unit': '1dvh',
  blockSize: 'var(--drawer-size)',
  inlineSize: '100vi',
  insetInline: 0,
} as const;

/** A little way, and towards its side. */
const away = (inline: string, block: string) => ({ '--dialog-from': `${inline} ${block}` });
const back = `calc(-1 * ${motion.distance})`;

export const side = {
  'inline-end': css({
    ...column,
    ...away(motion.distance, '0'),
    borderEndStartRadius: radius.dialog,
    borderStartStartRadius: radius.dialog,
    insetInline: 'auto 0',
    '*:dir(rtl) > &': away(back, '0'),
  }),
  'inline-start': css({
    ...column,
    ...away(back, '0'),
    '--toast-inset': 'auto 0',
    borderEndEndRadius: radius.dialog,
    borderStartEndRadius: radius.dialog,
    insetInline: '0 auto',
    '*:dir(rtl) > &': away(motion.distance, '0'),
  }),
  'block-start': css({
    ...row,
    ...away('0', back),
    borderEndEndRadius: radius.dialog,
    borderEndStartRadius: radius.dialog,
    insetBlock: '0 auto',
  }),
  'block-end': css({
    ...row,
    ...away('0', motion.distance),
    borderStartEndRadius: radius.dialog,
    borderStartStartRadius: radius.dialog,
    insetBlock: 'auto 0',
  }),
};

export const size = {
  small: css({ '--drawer-size': `calc(0.5 * ${grid.container.small})` }),
  medium: '',
  large: css({ '--drawer-size': grid.container.medium }),
};

/** Lies on the edge, wide enough to be grasped; the line in it shows where it is. */
export const handle = css({
  border: 0,
  cursor: 'col-resize',
  margin: 0,
  position: 'absolute',
  touchAction: 'none',
  '&[aria-orientation="vertical"]': { inlineSize: `calc(0.5 * ${target.minimum})`, insetBlock: 0 },
  '&[aria-orientation="horizontal"]': {
    blockSize: `calc(0.5 * ${target.minimum})`,
    cursor: 'row-resize',
    insetInline: 0,
  },
  '&:hover, &:active': { backgroundColor: color.neutral.tint },
  '&:focus-visible': {
    backgroundColor: color.neutral.tint,
    outlineOffset: `calc(-1 * ${line.thick})`,
  },
  '@media print': { display: 'none' },
});

/** On the side of the drawer that faces the page. */
export const edge = {
  'inline-end': css({ insetInlineStart: 0 }),
  'inline-start': css({ insetInlineEnd: 0 }),
  'block-start': css({ insetBlockEnd: 0 }),
  'block-end': css({ insetBlockStart: 0 }),
};
