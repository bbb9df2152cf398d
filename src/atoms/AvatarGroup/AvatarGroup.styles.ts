import { avatarSize, layer, line, visuallyHidden } from '../../theme';

const { css } = layer('atoms');

const sizes = (size: string) => ({ '--avatar-size': size });

export const root = css({
  ...sizes(avatarSize.medium),
  '--avatar-overlap': 'calc(0.125 * var(--avatar-size))',
  display: 'inline-flex',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  position: 'relative',
  verticalAlign: 'middle',
});

export const size = {
  small: css(sizes(avatarSize.small)),
  medium: '',
  large: css(sizes(avatarSize.large)),
  xlarge: css(sizes(avatarSize.xlarge)),
};

const next = (x: string) =>
  `radial-gradient(circle calc(0.5 * var(--avatar-size) + ${line.thick}) at ${x} 50%, transparent 97%, black)`;

export const item = css({
  display: 'flex',
  '& + &': { marginInlineStart: 'calc(-1 * var(--avatar-overlap))' },
});

/** What the next one covers is cut out with a gap around, so that the gap fits whatever lies beneath. */
export const cut = {
  round: css({
    mask: next('calc(1.5 * var(--avatar-size) - var(--avatar-overlap))'),
    '*:dir(rtl) > &': { mask: next('calc(var(--avatar-overlap) - 0.5 * var(--avatar-size))') },
  }),
  square: css({
    clipPath: `inset(0 calc(var(--avatar-overlap) + ${line.thick}) 0 0)`,
    '*:dir(rtl) > &': { clipPath: `inset(0 0 0 calc(var(--avatar-overlap) + ${line.thick}))` },
  }),
};

export const hidden = css(visuallyHidden);
