import { color, font, layer, line, space } from '../../theme';

const { css } = layer('atoms');

// Borders, not fills: they are there in forced colours and on paper as well.
const hairline = `${line.thin} solid ${color.border.default}`;

export const root = css({
  // Also in a row, or in a stack that does not stretch its children.
  alignSelf: 'stretch',
  border: 0,
  margin: 0,
});

/** A line alone is the border of an `<hr>`. */
export const bare = {
  horizontal: css({ borderBlockStart: hairline }),
  vertical: css({ borderInlineStart: hairline }),
};

const beside = (flexDirection: 'row' | 'column', border: string) =>
  css({
    alignItems: 'center',
    color: color.text.subtle,
    display: 'flex',
    flexDirection,
    font: font.label.small,
    gap: space[2],
    textAlign: 'center',
    '&::before, &::after': {
      [border]: hairline,
      content: '""',
      // A long label leaves each line this much.
      flex: `1 0 ${space[3]}`,
    },
  });

/** With a label there are two lines. */
export const labelled = {
  horizontal: beside('row', 'borderBlockStart'),
  vertical: beside('column', 'borderInlineStart'),
};
