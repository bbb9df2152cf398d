import { color, line } from './tokens';

/**
 * The ring around whatever has the keyboard focus: 2 px wide, 2 px away, visible on every surface
 * and in forced colours (WCAG 2.2, 2.4.13 Focus Appearance).
 */
export const focusRing = {
  '&:focus-visible': {
    outline: `${line.thick} solid ${color.focus.ring}`,
    outlineOffset: line.offset,
  },
} as const;
