import { color, font, layer, line, radius, space } from '../../theme';

const { css } = layer('molecules');

export const hint = css({
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.tag,
  color: color.text.subtle,
  flexShrink: 0,
  font: font.label.small,
  minInlineSize: space[5],
  paddingInline: space[1],
  textAlign: 'center',

  // Of use only from elsewhere, and with a keyboard.
  // What is disabled is read-only, too.
  'input:is(:focus, :read-only, :not(:placeholder-shown)) ~ &': { display: 'none' },
  '@media (pointer: coarse), print': { display: 'none' },
});
