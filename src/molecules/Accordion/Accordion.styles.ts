import { color, layer, line, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  borderBlockEnd: `${line.thin} solid ${color.border.default}`,
});

/** Each is a row: the label at its start, the chevron at its end. */
export const part = css({
  borderBlockStart: `${line.thin} solid ${color.border.default}`,

  '& > summary': {
    '--disclosure-closed': '0deg',
    '--disclosure-open': '180deg',
    borderRadius: 0,
    inlineSize: 'auto',
    outlineOffset: `calc(-1 * ${line.thick})`,
    paddingBlock: space[3],
    '&::before': { marginInlineStart: 'auto', order: 1 },
  },
  '& > div': {
    paddingBlock: `${space[0]} ${space[4]}`,
    paddingInline: space[2],
  },
});
