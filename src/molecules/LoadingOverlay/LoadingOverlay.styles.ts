import {
  color,
  font,
  layer,
  line,
  motion,
  radius,
  space,
  spinnerShape,
  visuallyHidden,
} from '../../theme';

const { css, keyframes } = layer('molecules');

const turn = keyframes({ to: { rotate: '1turn' } });

export const root = css({ position: 'relative' });

/** There from the start, so that it can hold the focus; nothing of it shows yet. */
export const veil = css({
  borderRadius: 'inherit',
  cursor: 'progress',
  display: 'grid',
  inset: 0,
  outline: 'none',
  placeItems: 'center',
  position: 'absolute',
});

export const shown = css({
  backgroundColor: `color-mix(in oklab, ${color.surface.page} 70%, transparent)`,
  '@starting-style': { backgroundColor: 'transparent' },
  transition: `background-color ${motion.quick}`,
});

export const sign = css({
  alignItems: 'center',
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.control,
  color: color.text.default,
  display: 'flex',
  font: font.label.medium,
  gap: space[2],
  // In the middle; of what is higher than the window, in sight.
  insetBlock: space[4],
  maxInlineSize: '100%',
  padding: `${space[2]} ${space[3]}`,
  position: 'sticky',

  '&::before': {
    ...spinnerShape,
    animation: `${turn} ${motion.duration.loop} linear infinite`,
    content: '""',
    flexShrink: 0,
  },
});

export const announcement = css(visuallyHidden);
