import { directionOf } from '../../locale';

/** A colour theme; `system` follows the reader's system. */
export type Theme = 'system' | 'light' | 'dark' | 'high-contrast';

/** How closely things are set. */
export type Density = 'comfortable' | 'compact';

/** What decides how everything inside an element looks and reads. */
export interface ThemeOptions {
  /** The colours. Whoever asked their system for more contrast gets it in every theme. */
  theme?: Theme;
  /** The heights of controls and the size of body text. */
  density?: Density;
  /** The direction of writing. By default that of `locale`, when there is one. */
  direction?: 'ltr' | 'rtl';
  /** The language, as a BCP 47 tag such as `'el'` or `'pt-BR'`. */
  locale?: string;
}

/** The attributes that {@link themeAttributes} gives an element. */
export interface ThemeAttributes {
  'data-ent-theme'?: Theme;
  'data-ent-density'?: Density;
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

/**
 * The attributes that theme an element and everything in it: spread them on `<html>` when the server
 * renders it, or on any element of your own. A pure function, safe in Server Components.
 */
export function themeAttributes({
  theme,
  density,
  direction,
  locale,
}: ThemeOptions): ThemeAttributes {
  return {
    'data-ent-theme': theme,
    'data-ent-density': density,
    dir: direction ?? (locale === undefined ? undefined : directionOf(locale)),
    lang: locale,
  };
}
