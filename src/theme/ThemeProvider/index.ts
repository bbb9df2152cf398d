export {
  themeAttributes,
  type Density,
  type Theme,
  type ThemeAttributes,
  type ThemeOptions,
} from './themeAttributes';
export { ThemeProvider, type ThemeProviderProps } from './ThemeProvider';
export { themeScript } from './themeScript';
export { setTheme, useTheme } from './useTheme';
