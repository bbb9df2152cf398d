import { icon, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

const width = `calc(2 * ${icon.small} + ${space[1]})`;

/** Of label and notes: the room beside the control, which is wider than others. */
export const place = css({ '--choice-inset': `calc(${width} + ${space[2]})` });

export const root = css({
  '--choice-height': `calc(${icon.small} + ${space[1]})`,
  '--switch-thumb': 'var(--choice-edge)',
  // The thumb; where it is says what is on. A picture costs less than an element.
  backgroundImage: 'radial-gradient(closest-side, var(--switch-thumb) 94%, transparent)',
  backgroundOrigin: 'content-box',
  backgroundPosition: '0%',
  backgroundRepeat: 'no-repeat',
  backgroundSize: `calc(${icon.small} - ${line.thin} * 2) 100%`,
  borderRadius: radius.full,
  minInlineSize: width,
  padding: `calc(${line.thin} * 2)`,

  '&:dir(rtl), &:checked': { backgroundPosition: '100%' },
  '&:checked': { '--switch-thumb': 'var(--choice-mark)' },
  '&:checked:dir(rtl)': { backgroundPosition: '0%' },
});
