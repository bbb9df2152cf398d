import type { Locator, Page } from 'playwright';

/** The value a browser computes for one CSS property of an element. */
export function computedStyle(locator: Locator, property: string): Promise<string> {
  return locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

/** What a value of the design comes to on the page, as `computedStyle` would put it. */
export function resolvedStyle(page: Page, property: string, value: string): Promise<string> {
  return page.evaluate(
    ([name, text]) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      probe.style.setProperty(name!, text!);
      const resolved = getComputedStyle(probe).getPropertyValue(name!);
      probe.remove();
      return resolved;
    },
    [property, value],
  );
}
