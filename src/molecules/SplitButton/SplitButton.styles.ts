import { layer } from '../../theme';

const { css } = layer('molecules');

/** Its end is in line with that of the buttons. */
export const menu = css({ '--popup-area': 'self-block-end span-self-inline-start' });
