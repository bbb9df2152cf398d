import { each, layer, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({ padding: space[4] });

export const padding = each(space, (padding) => css({ padding }), 4);
