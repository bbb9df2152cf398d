import type { Key, Page } from './Engine.ts';
import { poll } from './poll.ts';

/** What runs in the page, to look at it as people do. */
const eyes = `(() => {
  const words = (element) => element?.textContent.trim() ?? '';
  const named = (ids) => ids?.split(' ').map((id) => words(document.getElementById(id))).join(' ');
  const name = (element) =>
    element.dataset.label || element.getAttribute('aria-label') ||
    named(element.getAttribute('aria-labelledby')) ||
    words(element.labels?.[0]) || words(element);
  const layers = [...document.querySelectorAll('dialog[open], :popover-open:not(section, [role=tooltip])')].filter((layer) => !layer.inert);
  const list = (layer) => layer.querySelector(':scope > [role=listbox]') ?? layer;
  return {
    tooltip: () => words(document.querySelector('[role=tooltip]:popover-open')),
    layers: () => layers.map((layer) => name(list(layer))),
    focus() {
      const { activeElement: element, body } = document;
      if (element === body) return 'nothing';
      return (element.matches('dialog, [popover]') ? 'layer ' : '') + name(element);
    },
    middle(wanted) {
      const targets = [...document.querySelectorAll('button, input, a, [role^=menuitem], [role=option], [role=combobox]')]
        .filter((element) => element.checkVisibility() && !element.closest('[inert]'));
      const target = targets.findLast((element) => name(element) === wanted) ??
        targets.findLast((element) => name(element).startsWith(wanted));
      if (!target) return null;
      const { x, y, width, height } = target.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
})()`;

/** How long a state may take to come, in milliseconds. */
const patience = 10_000;

/** What people do with a page, and what they see of it. */
export interface Hand {
  /** Presses keys, one after the other. */
  press: (...keys: Key[]) => Promise<void>;
  /** Presses what has that name, or begins so, with the mouse. */
  click: (name: string) => Promise<void>;
  /** Moves the mouse to what has that name. */
  hover: (name: string) => Promise<void>;
  /**
   * Waits until what has that name has the focus, and layers of those names are open, in the order of the
   * page. Toasts and tooltips are none.
   */
  sees: (focus: string, ...layers: string[]) => Promise<void>;
  /** Waits until a tooltip says that; until there is none where it says nothing. */
  hears: (words: string) => Promise<void>;
  /** Closes whatever a play left open. */
  clear: () => Promise<void>;
}

/** Someone at a page. */
export function handOf(page: Page): Hand {
  const ask = (what: string) => page.evaluate(`${eyes}.${what}`);
  const layers = async () => (await ask('layers()')) as string[];

  async function at(name: string) {
    const find = () => ask(`middle(${JSON.stringify(name)})`);
    const { x, y } = (await poll(find, patience, `“${name}”`)) as { x: number; y: number };
    return [x, y] as const;
  }

  async function press(...keys: Key[]) {
    for (const key of keys) await page.press(key);
  }

  return {
    press,
    click: async (name) => page.click(...(await at(name))),
    hover: async (name) => page.move(...(await at(name))),
    async sees(focus, ...open) {
      const wanted = [focus, ...open].join(' | ');
      let seen = '';
      const look = async () => {
        seen = [await ask('focus()'), ...(await layers())].join(' | ');
        return seen === wanted || undefined;
      };
      await poll(look, patience, wanted).catch(() => {
        throw new Error(`focus and layers are “${seen}”, and should be “${wanted}”`);
      });
    },
    async hears(words) {
      const heard = async () => ((await ask('tooltip()')) === words ? true : undefined);
      await poll(heard, patience, `the tooltip “${words}”`);
    },
    async clear() {
      const close = async () => {
        if ((await layers()).length === 0) return true;
        await press('Escape');
        return undefined;
      };
      await poll(close, patience, 'the end of all layers');
    },
  };
}
