import { color, layer, line, space } from '../../theme';

const { css } = layer('molecules');

export const choices = css({
  alignItems: 'start',
  display: 'flex',
  flexDirection: 'column',
  gap: space[1],

  // What is missing is missing in all of them.
  '&[aria-invalid="true"] input:not(:disabled, :checked)': {
    boxShadow: `inset 0 0 0 ${line.thin} var(--choice-edge)`,
    '@media (forced-colors: none)': { '--choice-edge': color.danger.border },
  },
});

export const horizontal = css({ columnGap: space[5], flexFlow: 'wrap' });
