import { color } from './tokens';

/** What the colour of words may say. */
export const textTone = {
  default: color.text.default,
  subtle: color.text.subtle,
  success: color.text.success,
  warning: color.text.warning,
  danger: color.text.danger,
} as const;
