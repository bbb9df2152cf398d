import { layer, line, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  display: 'inline-flex',
  flexWrap: 'wrap',
  gap: space[2],
  // Within it, one button comes above another; outside, nothing changes.
  isolation: 'isolate',
  maxInlineSize: '100%',
  // The ring and the edge of a pressed button would be cut by the next one.
  '& > :is(:focus-visible, [aria-pressed="true"])': { zIndex: 1 },
});

export const orientation = {
  horizontal: '',
  vertical: css({ flexDirection: 'column' }),
};

const edge = 'var(--button-line, color-mix(in srgb, currentcolor 40%, transparent))';
/** A pressed one has an edge of its own. */
const quiet = ':not([aria-pressed="true"])';
/** The last one is so with an open popup of its own after it, too. */
const notLast = ':not(:last-child, :has(+ [popover]:last-child))';
/** Not the first; an open popup leaves a `<template>` before its button. */
const later = '& > :not(template) ~';
const attach = {
  '--button-edge': line.thin,
  flexWrap: 'nowrap',
  gap: 0,
} as const;

/** One edge between two; words wrap where there is no room for all. */
export const attached = {
  horizontal: css({
    ...attach,
    [`& > ${notLast}`]: { borderEndEndRadius: 0, borderStartEndRadius: 0 },
    [`${later} *`]: {
      borderEndStartRadius: 0,
      borderStartStartRadius: 0,
      marginInlineStart: `calc(-1 * ${line.thin})`,
    },
    [`${later} ${quiet}`]: { borderInlineStartColor: edge },
  }),
  vertical: css({
    ...attach,
    [`& > ${notLast}`]: { borderEndEndRadius: 0, borderEndStartRadius: 0 },
    [`${later} *`]: {
      borderStartEndRadius: 0,
      borderStartStartRadius: 0,
      marginBlockStart: `calc(-1 * ${line.thin})`,
    },
    [`${later} ${quiet}`]: { borderBlockStartColor: edge },
  }),
};
