import { color, control, icon, line, radius } from './tokens';

/**
 * The small button that closes what it stands in: a cross, drawn by the `<path>` of {@link closeShape}'s owner.
 * Lighter than an `IconButton`, for layers that must weigh little.
 */
export const closeShape = {
  backgroundColor: 'transparent',
  blockSize: control.medium,
  // Fills vanish in forced-colors mode; this border is what remains of the button there.
  border: `${line.thin} solid transparent`,
  borderRadius: radius.control,
  color: 'inherit',
  cursor: 'pointer',
  flexShrink: 0,
  inlineSize: control.medium,
  padding: 0,
  '&:hover': { backgroundColor: color.neutral.tint },
  '&:active': { backgroundColor: color.neutral.tintHover },
  '& > svg': {
    blockSize: icon.small,
    display: 'block',
    marginInline: 'auto',
    stroke: 'currentColor',
    strokeLinecap: 'round',
    strokeWidth: 2.25,
  },
} as const;
