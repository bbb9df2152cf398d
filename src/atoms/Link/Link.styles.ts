import { color, layer, line, space, target } from '../../theme';

const { css } = layer('atoms');

// A tone is one colour in every state; links alone have a second one.
export const root = css({
  color: `var(--link-color, ${color.text.link})`,
  overflowWrap: 'break-word',
  textDecorationThickness: line.thin,
  textUnderlineOffset: '0.2em',

  '@media (hover: hover)': {
    '&:any-link:hover': {
      color: `var(--link-color, ${color.text.linkHover})`,
      textDecorationThickness: line.thick,
    },
  },
  '&:not(:any-link)': {
    color: color.text.disabled,
    cursor: 'not-allowed',
    textDecoration: 'none',
  },
});

export const variant = {
  inline: '',
  standalone: css({
    display: 'inline-block',
    // Alone it is a target of its own, at least 24 px high (WCAG 2.5.8).
    paddingBlock: `calc((${target.minimum} - 1lh) / 2)`,
    textDecoration: 'none',

    '@media (hover: hover)': { '&:any-link:hover': { textDecoration: 'underline' } },
  }),
};

export const tone = {
  accent: '',
  neutral: css({ '--link-color': 'currentcolor' }),
  danger: css({ '--link-color': color.text.danger }),
};

export const mark = css({
  whiteSpace: 'nowrap',
  // Not inline: test tools then put a space before its words, as browsers do.
  '& > svg': { display: 'inline-block', marginInlineStart: space[1] },
});
