const carried = ['data-ent-theme', 'data-ent-density', 'dir', 'lang'];

/** Where a layer goes when it leaves its place in the page, and what it must take along. */
export interface ThemeRoot {
  /** The element to put the layer in. */
  container: Element;
  /** Theme, density, direction and language that hold at the layer's place but not in the container. */
  attributes: Record<string, string>;
}

/**
 * The nearest element around `place` that sets a theme, else the body, unless a container is given. A theme set
 * inside a form is passed by: the layer may hold a form of its own, and forms do not nest.
 */
export function themeRoot(
  place: Element,
  container = place.closest('[data-ent-theme]:not(:root,form,form *)') ?? document.body,
): ThemeRoot {
  const attributes: Record<string, string> = {};
  for (const name of carried) {
    const source = place.closest(`[${name}]`);
    if (source && !source.contains(container)) attributes[name] = source.getAttribute(name)!;
  }
  return { container, attributes };
}
