import { color, line } from './tokens';

/**
 * The ring of `base.css` around whatever has the keyboard focus (WCAG 2.2, 2.4.13 Focus Appearance),
 * for a component that draws it around another element than the focused one.
 */
export const focusRing = {
  outline: `${line.thick} solid ${color.focus.ring}`,
  outlineOffset: line.offset,
} as const;
