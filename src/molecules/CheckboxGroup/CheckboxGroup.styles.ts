import { fontWeight, layer } from '../../theme';

const { css } = layer('molecules');

export const all = css({ fontWeight: fontWeight.medium });
