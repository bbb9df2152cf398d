import createCache from '@emotion/cache';
import { css as serialize, type CSSObject } from '@emotion/react';

/** The cascade layers that hold components; `base.css` fixes their order. */
export type LayerName = 'atoms' | 'molecules' | 'organisms';

const cache = createCache({ key: 'ent', stylisPlugins: [] });
// In Node, Emotion keeps the rules it inserts only when asked: the freezer reads them.
cache.compat = true;

/**
 * Every rule inserted so far, by the name it was inserted under. Read by the freezer.
 * @public
 */
export const inserted = cache.inserted;

/**
 * Opens a cascade layer for one `*.styles.ts` file.
 *
 * For static styles at module scope only: the build evaluates them once, replaces every exported
 * class name by a constant and publishes the rules as CSS, without Emotion.
 */
export function layer(layerName: LayerName) {
  let count = 0;

  function insert(styles: CSSObject, prelude: (name: string) => string) {
    const serialized = serialize(styles);
    // Equal styles stay separate rules, so that within a file the later one always wins.
    const name = `${serialized.name}-${(count += 1)}`;
    const rule = `@layer entasis.${layerName}{${prelude(`ent-${name}`)}{${serialized.styles}}}`;
    cache.insert('', { name, styles: rule }, cache.sheet, true);
    return `ent-${name}`;
  }

  return {
    /** Turns static styles into a class name. */
    css: (styles: CSSObject): string => insert(styles, (name) => `.${name}`),
    /** Turns static key frames into an animation name. */
    keyframes: (frames: Record<string, CSSObject>): string =>
      insert(frames as CSSObject, (name) => `@keyframes ${name}`),
  };
}
