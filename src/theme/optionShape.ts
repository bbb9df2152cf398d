import { color, line, radius, space } from './tokens';

/**
 * One line of a list in a popup: something to choose. Where people are carries `data-active`, which is `key`
 * where the keyboard brought them there; what is chosen is `aria-selected`.
 */
export const optionShape = {
  alignItems: 'start',
  borderRadius: radius.control,
  cursor: 'pointer',
  display: 'flex',
  gap: space[2],
  padding: `${space[1.5]} ${space[2]}`,
  userSelect: 'none',

  '&[aria-selected="true"]': { color: color.accent.onTint },
  '&[data-active]': { backgroundColor: color.neutral.tintHover },
  '&[data-active="key"]': {
    outline: `${line.thick} solid ${color.focus.ring}`,
    outlineOffset: `calc(-1 * ${line.thick})`,
  },
  '&[aria-disabled="true"]': { color: color.text.disabled, cursor: 'not-allowed' },
  '@media (forced-colors: active)': {
    '&[data-active]:not([aria-disabled])': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
} as const;
