import {
  breakpoint,
  color,
  control,
  controlInset,
  elevation,
  font,
  fontFamily,
  fontSize,
  fontWeight,
  grid,
  icon,
  letterSpacing,
  line,
  lineHeight,
  measure,
  motion,
  opacity,
  radius,
  space,
  target,
} from '../theme/tokens';

/**
 * The tokens as a theme for Emotion: `<ThemeProvider theme={theme}>` from `@emotion/react`, then
 * `css={(theme) => ({ color: theme.color.text.subtle })}`. Every value is a `var(--ent-…)`, so it follows
 * the page's theme without rendering again. Importing this module types Emotion's `Theme`.
 */
export const theme = {
  breakpoint,
  color,
  control,
  controlInset,
  elevation,
  font,
  fontFamily,
  fontSize,
  fontWeight,
  grid,
  icon,
  letterSpacing,
  line,
  lineHeight,
  measure,
  motion,
  opacity,
  radius,
  space,
  target,
} as const;

/** The type of {@link theme}. */
export type EntasisTheme = typeof theme;

/** Emotion's theme, which holds the tokens from here on. */
export type { Theme } from '@emotion/react';

declare module '@emotion/react' {
  export interface Theme extends EntasisTheme {}
}
