import { layer, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({ display: 'flex', flexDirection: 'column', gap: space[4] });

export const gap = {
  0: css({ gap: space[0] }),
  0.5: css({ gap: space[0.5] }),
  1: css({ gap: space[1] }),
  1.5: css({ gap: space[1.5] }),
  2: css({ gap: space[2] }),
  3: css({ gap: space[3] }),
  // The default stands in the root.
  4: '',
  5: css({ gap: space[5] }),
  6: css({ gap: space[6] }),
  8: css({ gap: space[8] }),
  10: css({ gap: space[10] }),
  12: css({ gap: space[12] }),
  16: css({ gap: space[16] }),
};

export const padding = {
  0: css({ padding: space[0] }),
  0.5: css({ padding: space[0.5] }),
  1: css({ padding: space[1] }),
  1.5: css({ padding: space[1.5] }),
  2: css({ padding: space[2] }),
  3: css({ padding: space[3] }),
  4: css({ padding: space[4] }),
  5: css({ padding: space[5] }),
  6: css({ padding: space[6] }),
  8: css({ padding: space[8] }),
  10: css({ padding: space[10] }),
  12: css({ padding: space[12] }),
  16: css({ padding: space[16] }),
};

export const align = {
  start: css({ alignItems: 'flex-start' }),
  center: css({ alignItems: 'center' }),
  end: css({ alignItems: 'flex-end' }),
  stretch: css({ alignItems: 'stretch' }),
};

export const justify = {
  start: css({ justifyContent: 'flex-start' }),
  center: css({ justifyContent: 'center' }),
  end: css({ justifyContent: 'flex-end' }),
  between: css({ justifyContent: 'space-between' }),
};
