import { iconSize, layer, line, motion, radius, space } from '../../theme';

const { css } = layer('atoms');

const height = `calc(${iconSize} + ${space[1]})`;
const width = `calc(2 * ${iconSize} + ${space[1]})`;

/** Makes room for a control that is larger than the others. */
export const place = css({ '--choice-height': height, '--choice-width': width });

export const root = css({
  '--switch-off': '0%',
  '--switch-on': '100%',
  '--switch-thumb': 'var(--choice-edge)',
  // The thumb; where it is says what is on. A picture costs less than an element.
  backgroundImage: 'radial-gradient(closest-side, var(--switch-thumb) 94%, transparent)',
  backgroundOrigin: 'content-box',
  backgroundPosition: 'var(--switch-off)',
  backgroundRepeat: 'no-repeat',
  backgroundSize: `calc(${iconSize} - ${line.thin} * 2) 100%`,
  blockSize: height,
  borderRadius: radius.full,
  inlineSize: width,
  padding: `calc(${line.thin} * 2)`,

  '&:dir(rtl)': { '--switch-off': '100%', '--switch-on': '0%' },
  '&:checked': {
    '--switch-thumb': 'var(--choice-mark)',
    backgroundPosition: 'var(--switch-on)',
  },
  // Only while somebody may be about to change it: a page that sets it need not show how.
  '&:is(:hover, :focus)': { transition: `background-position ${motion.quick}` },
});
