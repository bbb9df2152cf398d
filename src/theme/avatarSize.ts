import { icon } from './tokens';

/** How large a person or an organisation is shown: 24, 32, 40 and 64 px, growing with the text. */
export const avatarSize = {
  small: icon.large,
  medium: `calc(2 * ${icon.small})`,
  large: `calc(2 * ${icon.medium})`,
  xlarge: `calc(4 * ${icon.small})`,
} as const;
