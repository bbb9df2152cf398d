const shown = 'data-popover-open';

/** `showPopover()`, `hidePopover()` and `togglePopover()`, and their events. */
export function installPopover() {
  const { prototype } = HTMLElement;
  if (typeof prototype.showPopover === 'function') return;

  const showPopover = function (this: HTMLElement) {
    if (!this.hasAttribute('popover')) {
      throw new DOMException('The element has no popover attribute.', 'NotSupportedError');
    }
    if (this.hasAttribute(shown)) return;
    if (!this.dispatchEvent(toggleEvent('beforetoggle', 'closed', 'open', true))) return;
    this.setAttribute(shown, '');
    // A style sheet that hides popovers cannot be told that this one is open.
    this.style.setProperty('display', 'block');
    queueMicrotask(() => this.dispatchEvent(toggleEvent('toggle', 'closed', 'open')));
  };

  const hidePopover = function (this: HTMLElement) {
    if (!this.hasAttribute(shown)) return;
    this.dispatchEvent(toggleEvent('beforetoggle', 'open', 'closed'));
    this.removeAttribute(shown);
    this.style.removeProperty('display');
    queueMicrotask(() => this.dispatchEvent(toggleEvent('toggle', 'open', 'closed')));
  };

  const togglePopover = function (this: HTMLElement, options?: boolean | { force?: boolean }) {
    const force = typeof options === 'object' ? options.force : options;
    if (force ?? !this.hasAttribute(shown)) this.showPopover();
    else this.hidePopover();
    return this.hasAttribute(shown);
  };

  const methods = { showPopover, hidePopover, togglePopover };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { configurable: true, value, writable: true });
  }
}

type State = 'open' | 'closed';

function toggleEvent(type: string, oldState: State, newState: State, cancelable = false) {
  return Object.assign(new Event(type, { cancelable }), { oldState, newState });
}
