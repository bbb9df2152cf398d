import { clamped, each, font, layer, textTone, truncated } from '../../theme';

const { css } = layer('atoms');

export const variant = {
  body: {
    small: css({ font: font.body.small }),
    medium: css({ font: font.body.medium }),
    large: css({ font: font.body.large }),
  },
  label: {
    small: css({ font: font.label.small }),
    medium: css({ font: font.label.medium }),
    large: css({ font: font.label.large }),
  },
  code: {
    small: css({ font: font.code.small }),
    medium: css({ font: font.code.medium }),
    large: css({ font: font.code.large }),
  },
};

export const tone = each(textTone, (color) => css({ color }));

export const tabular = css({ fontVariantNumeric: 'tabular-nums' });

export const truncate = css(truncated);

const clamp = (lines: number) => css(clamped(lines));

export const lines = { 2: clamp(2), 3: clamp(3), 4: clamp(4), 5: clamp(5), 6: clamp(6) };
