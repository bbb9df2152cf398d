import { color, control, controlInset, font, layer, line, radius, space } from '../../theme';

const { css } = layer('molecules');

export const label = css({ display: 'grid', font: font.label.medium, gap: space[1] });

export const input = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.control,
  color: 'inherit',
  font: font.body.medium,
  inlineSize: '100%',
  minBlockSize: control.medium,
  paddingInline: controlInset.medium,
});

export const failed = css({
  color: color.text.danger,
  margin: 0,
  '&:not(:first-child)': { paddingBlockStart: space[2] },
});
