import { create, type ThemeVars } from 'storybook/theming';
import tokens from '../src/theme/tokens.json';
import { wordmark } from './wordmark';

export type ThemeMode = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

/** The resolved value of a token: what tools need that cannot read custom properties. */
export function valueOf(path: string, mode: ThemeMode | 'value'): string {
  const token = tokens.tokens.find((candidate) => candidate.path === path);
  const values = { ...token?.values, ...token?.hex } as Record<string, string>;
  const value = values[mode];
  if (value === undefined) throw new Error(`There is no token ${path} for ${mode}`);
  return value;
}

/** Storybook's own surfaces in our colours. It calculates with them, so it gets no custom properties. */
export function storybookTheme(mode: ThemeMode): ThemeVars {
  const color = (role: string) => valueOf(`color.${role}`, mode);
  return create({
    base: mode.endsWith('dark') ? 'dark' : 'light',
    fontBase: valueOf('fontFamily.sans', 'value'),
    fontCode: valueOf('fontFamily.mono', 'value'),

    appBg: color('surface.sunken'),
    appContentBg: color('surface.page'),
    appPreviewBg: color('surface.page'),
    appHoverBg: color('neutral.tint'),
    appBorderColor: color('neutral.tintActive'),
    appBorderRadius: 6,

    barBg: color('surface.page'),
    barTextColor: color('text.subtle'),
    barHoverColor: color('accent.onTint'),
    barSelectedColor: color('accent.onTint'),

    booleanBg: color('neutral.tint'),
    booleanSelectedBg: color('surface.raised'),
    buttonBg: color('surface.raised'),
    buttonBorder: color('border.control'),

    colorPrimary: color('accent.fill'),
    // In the dark it is the colour of small words too.
    colorSecondary: color(mode.endsWith('dark') ? 'accent.onTint' : 'accent.fill'),

    inputBg: color('surface.raised'),
    inputBorder: color('border.control'),
    inputBorderRadius: 6,
    inputTextColor: color('text.default'),

    textColor: color('text.default'),
    textInverseColor: color('surface.page'),
    textMutedColor: color('text.subtle'),

    brandImage: wordmark(color('accent.fill'), color('text.default')),
    brandTarget: '_self',
    brandTitle: 'Entasis',
    brandUrl: './',
  });
}
