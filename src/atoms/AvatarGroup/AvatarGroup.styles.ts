import { layer, line, visuallyHidden } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  display: 'inline-flex',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  position: 'relative',
  verticalAlign: 'middle',
});

export const item = css({ display: 'flex' });

/** An eighth of it, and a gap around the next one. */
const covered = `calc(12.5% + ${line.thick})`;
const overlap = { marginInlineEnd: 'calc(-0.125 * var(--avatar-size))' };

// The middle of the next one is a whole one away, but for the eighth.
const next = (x: string) =>
  `radial-gradient(circle calc(0.5 * var(--avatar-size) + ${line.thick}) at ${x}, transparent 97%, black)`;

/** What the next one covers is cut out with a gap around, so that the gap fits whatever lies beneath. */
export const cut = {
  round: css({
    ...overlap,
    mask: next('137.5%'),
    '&:dir(rtl)': { mask: next('-37.5%') },
  }),
  square: css({
    ...overlap,
    clipPath: `inset(0 ${covered} 0 0)`,
    '&:dir(rtl)': { clipPath: `inset(0 0 0 ${covered})` },
  }),
};

export const hidden = css(visuallyHidden);
