import { icon, layer, line, motion, radius, space } from '../../theme';

const { css } = layer('atoms');

const height = `calc(${icon.small} + ${space[1]})`;
const width = `calc(2 * ${icon.small} + ${space[1]})`;
const inset = `calc(2 * ${icon.small} + ${space[1]} + ${space[2]})`;

/** The room beside the control, which is wider than others. */
export const place = css({ paddingInlineStart: inset });

export const root = css({
  '--switch-thumb': 'var(--choice-edge)',
  // The thumb; where it is says what is on. A picture costs less than an element.
  backgroundImage: 'radial-gradient(closest-side, var(--switch-thumb) 94%, transparent)',
  backgroundOrigin: 'content-box',
  backgroundPosition: '0%',
  backgroundRepeat: 'no-repeat',
  backgroundSize: `calc(${icon.small} - ${line.thin} * 2) 100%`,
  blockSize: height,
  borderRadius: radius.full,
  inlineSize: width,
  padding: `calc(${line.thin} * 2)`,

  '&:dir(rtl), &:checked': { backgroundPosition: '100%' },
  '&:checked': { '--switch-thumb': 'var(--choice-mark)' },
  '&:checked:dir(rtl)': { backgroundPosition: '0%' },
  // Only while somebody may be about to change it: a page that sets it need not show how.
  '&:is(:hover, :focus)': { transition: `background-position ${motion.quick}` },
  'label > &': {
    marginBlockStart: `calc((1lh - ${height}) / 2)`,
    marginInlineStart: `calc(-1 * ${inset})`,
  },
});
