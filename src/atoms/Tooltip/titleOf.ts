import type { Subject } from './hint';

/**
 * For an element whose `title` is to show as a tooltip of ours in the browser's stead. To assistive technology
 * it stays a description, unless it says the element's name.
 */
export function titleOf(trigger: Element): Subject {
  let words = '';
  let shown: Element | undefined;
  return {
    draw(popup) {
      shown = popup;
      popup.textContent = words;
      return () => {};
    },
    look() {
      const title = trigger.getAttribute('title');
      // Empty is what we made it; what is there was written since.
      if (title) {
        words = title;
        trigger.setAttribute('title', '');
        if (words !== trigger.getAttribute('aria-label')) {
          trigger.setAttribute('aria-description', words);
        }
        if (shown) shown.textContent = words;
      }
      return title !== null && words !== '';
    },
    leave() {
      trigger.removeAttribute('aria-description');
      if (trigger.getAttribute('title') === '') trigger.setAttribute('title', words);
    },
  };
}
