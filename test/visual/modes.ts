/** One way to look at a story. */
export interface Mode {
  /** Attributes of `<html>`; one that is not named is absent. */
  attributes: Partial<Record<'data-ent-theme' | 'data-ent-density' | 'dir', string>>;
  /** What the reader's system asks for. */
  media?: { forcedColors?: 'active'; media?: 'print' };
  /** The width of the window in px, where it is not the usual one. */
  width?: number;
}

/** Every way, by the tag that asks for it; `light` and `dark` need none. */
export const modes = {
  light: { attributes: { 'data-ent-theme': 'light' } },
  dark: { attributes: { 'data-ent-theme': 'dark' } },
  hc: { attributes: { 'data-ent-theme': 'high-contrast' } },
  'forced-colors': {
    attributes: { 'data-ent-theme': 'light' },
    media: { forcedColors: 'active' },
  },
  compact: { attributes: { 'data-ent-theme': 'light', 'data-ent-density': 'compact' } },
  rtl: { attributes: { 'data-ent-theme': 'light', dir: 'rtl' } },
  narrow: { attributes: { 'data-ent-theme': 'light' }, width: 320 },
  print: { attributes: { 'data-ent-theme': 'light' }, media: { media: 'print' } },
} satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;

export const modeNames = Object.keys(modes) as ModeName[];

/** The window in which everything is shot. */
export const windowSize = { width: 800, height: 600 };
