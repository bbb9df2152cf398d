import { escapeLayers } from './escapeLayers';

const shown = 'data-popover-open';

/** What takes a selector. */
const selecting = ['closest', 'matches', 'querySelector', 'querySelectorAll'] as const;

/** `showPopover()`, `hidePopover()` and `togglePopover()`, their events, and the selector `:popover-open`. */
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
    if (this.getAttribute('popover') !== 'manual') escapeLayers.add(this, () => this.hidePopover());
    queueMicrotask(() => this.dispatchEvent(toggleEvent('toggle', 'closed', 'open')));
  };

  const hidePopover = function (this: HTMLElement) {
    if (!this.hasAttribute(shown)) return;
    this.dispatchEvent(toggleEvent('beforetoggle', 'open', 'closed'));
    this.removeAttribute(shown);
    escapeLayers.delete(this);
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
  for (const page of [Document.prototype, DocumentFragment.prototype, Element.prototype]) {
    for (const name of selecting) understand(page as Element, name);
  }
}

/** Lets a method that takes a selector understand `:popover-open`. */
function understand(page: Element, name: (typeof selecting)[number]) {
  const method = page[name] as ((selector: string) => unknown) | undefined;
  if (!method) return;
  const value = function (this: Element, selector: string) {
    return method.call(this, `${selector}`.replaceAll(':popover-open', `[${shown}]`));
  };
  Object.defineProperty(page, name, { configurable: true, value, writable: true });
}

type State = 'open' | 'closed';

function toggleEvent(type: string, oldState: State, newState: State, cancelable = false) {
  return Object.assign(new Event(type, { cancelable }), { oldState, newState });
}
