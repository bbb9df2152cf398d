import type { Preview } from '@storybook/react-vite';
import { directionOf } from '../src/locale';

const item = (value: string, title: string) => ({ value, title });

/** What the toolbar offers: each is an attribute of `<html>`. */
export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        item('system', 'System'),
        item('light', 'Light'),
        item('dark', 'Dark'),
        item('high-contrast', 'High contrast'),
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'collapse',
      dynamicTitle: true,
      items: [item('comfortable', 'Comfortable'), item('compact', 'Compact')],
    },
  },
  direction: {
    description: 'Direction of text',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        item('auto', 'Auto direction'),
        item('ltr', 'Left to right'),
        item('rtl', 'Right to left'),
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        item('en', 'English'),
        item('el', 'Ελληνικά'),
        item('de', 'Deutsch'),
        item('fr', 'Français'),
        item('es', 'Español'),
        item('pt', 'Português'),
        item('ja', '日本語'),
        item('ar', 'العربية'),
        item('en-XA', 'Pseudo (longer words)'),
      ],
    },
  },
};

export const initialGlobals = {
  theme: 'system',
  density: 'comfortable',
  direction: 'auto',
  locale: 'en',
};

type Globals = Partial<Record<keyof typeof initialGlobals, string>>;

/** The direction of text: the one that was chosen, or that of the language. */
export function directionFor(globals: Globals): 'ltr' | 'rtl' {
  const { direction, locale } = { ...initialGlobals, ...globals };
  return direction === 'ltr' || direction === 'rtl' ? direction : directionOf(locale);
}

/** Writes the toolbar's choices to `<html>`; a product does the same. */
export function applyGlobals(globals: Globals) {
  const { theme, density, locale } = { ...initialGlobals, ...globals };
  const page = document.documentElement;
  if (theme === 'system') delete page.dataset.entTheme;
  else page.dataset.entTheme = theme;
  page.dataset.entDensity = density;
  page.lang = locale;
  page.dir = directionFor(globals);
}
