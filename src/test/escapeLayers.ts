/** What Escape closes, the top one last, each with how. */
const layers = new Map<HTMLElement, () => void>();

/** The open layers: Escape closes one at a time. */
export const escapeLayers = {
  add(layer: HTMLElement, close: () => void) {
    layers.delete(layer);
    layers.set(layer, close);
    layer.ownerDocument.addEventListener('keydown', closeTop);
  },

  delete(layer: HTMLElement) {
    layers.delete(layer);
    if (layers.size === 0) layer.ownerDocument.removeEventListener('keydown', closeTop);
  },
};

function closeTop(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const layer of layers.keys()) {
    // Taken off the page without being closed.
    if (!layer.isConnected) escapeLayers.delete(layer);
  }
  [...layers.values()].at(-1)?.();
}
