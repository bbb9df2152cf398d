import { autoUpdate, computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';

/**
 * Keeps a shown popup at its anchor where CSS cannot. It reads what the styles would have done: the
 * `--popup-area` that `position-area` stands on, and the margin; and what lists options is as wide as its
 * anchor, for `anchor-size()` is not there either. Hiding the popup stops it, and so does what is returned.
 */
export function followAnchor(popup: HTMLElement, anchor: Element): () => void {
  if (!popup.matches(':popover-open')) return () => {};
  const { direction, marginBlockStart, getPropertyValue } = getComputedStyle(popup);
  const gap = parseFloat(marginBlockStart) || 0;
  const area = getPropertyValue.call(getComputedStyle(popup), '--popup-area');
  const placement = placementOf(area, direction === 'rtl');
  // The margin would move it a second time.
  popup.style.setProperty('margin', '0');

  const stop = autoUpdate(anchor, popup, () => {
    // The list may come later than its popup, whose size then changes.
    if (popup.matches('[role=listbox], :has(> [role=listbox])')) {
      const { width } = anchor.getBoundingClientRect();
      popup.style.setProperty('min-inline-size', `${width}px`);
    }
    void computePosition(anchor, popup, {
      middleware: [offset(gap), flip({ padding: gap }), shift({ padding: gap })],
      placement,
      strategy: 'fixed',
    }).then(({ x, y }) => {
      popup.style.setProperty('left', `${x}px`);
      popup.style.setProperty('top', `${y}px`);
    });
  });
  const end = () => {
    stop();
    for (const name of ['left', 'margin', 'min-inline-size', 'top'])
      popup.style.removeProperty(name);
  };
  popup.addEventListener('beforetoggle', end, { once: true });
  return end;
}

/** What a `position-area` is called there: `self-block-end span-self-inline-end` is `bottom-start`. */
export function placementOf(area: string, rightToLeft: boolean): Placement {
  const words = area.replaceAll('self-', '').trim().split(/\s+/);
  const side = words.find((word) => !word.startsWith('span-')) ?? 'block-end';
  const span = words.find((word) => word.startsWith('span-') && word !== 'span-all');
  const [start, end] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const sides = {
    'block-start': 'top',
    'block-end': 'bottom',
    'inline-start': start,
    'inline-end': end,
  } as const;
  const found = sides[side as keyof typeof sides] ?? 'bottom';
  // What spans towards the end begins where the anchor does.
  if (!span) return found;
  return `${found}-${span.endsWith('-end') ? 'start' : 'end'}`;
}
