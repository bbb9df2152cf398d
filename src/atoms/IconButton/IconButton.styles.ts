import { control, layer, radius } from '../../theme';

const { css } = layer('atoms');

export const root = css({ flexShrink: 0, padding: 0 });

export const size = {
  small: css({ inlineSize: control.small }),
  medium: css({ inlineSize: control.medium }),
  large: css({ inlineSize: control.large }),
};

export const shape = {
  square: css({ borderRadius: radius.control }),
  round: css({ borderRadius: radius.full }),
};
