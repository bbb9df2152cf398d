import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { actions } from './actions';
import { scenarios } from './scenarios';

type Side = 'plain' | 'entasis';
type Measure = 'mount' | 'rerender' | 'hydrate' | 'theme';

/** What is measured, on a page made ready for it, and what leaves the page as it was. */
interface Trial {
  run: () => void | Promise<void>;
  end: () => void;
}

const page = document.documentElement;

/** Style and layout are part of the price. */
const settle = (container: HTMLElement) =>
  getComputedStyle(container.querySelector(':scope > div > :last-child')!).backgroundColor +
  String(container.offsetHeight);

/** Lasts for the frame in which something changes: style, layout, painting. */
const untilPainted = (change: () => void) =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // Its turn comes once the frame is on its way.
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(undefined);
      change();
    });
  });

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function prepareScenario(name: string, side: Side, what: Measure, markup: string): Trial {
  const scenario = scenarios.find((candidate) => candidate.name === name)!;
  const container = document.createElement('div');
  document.body.append(container);
  let root: Root | undefined;
  function end() {
    root?.unmount();
    container.remove();
    page.setAttribute('data-ent-theme', 'light');
  }
  if (what === 'hydrate') {
    container.innerHTML = markup;
    settle(container);
    // At once: in slices, a frame now and then falls between two of them.
    const run = () =>
      flushSync(() => {
        root = hydrateRoot(container, scenario[side]());
      });
    return { run, end };
  }
  root = createRoot(container);
  function render() {
    flushSync(() => root!.render(scenario[side]()));
    settle(container);
  }
  if (what !== 'mount') render();
  const run = {
    mount: render,
    // One alone is too short to tell.
    rerender: () => Array.from({ length: 5 }).forEach(render),
    theme: () => untilPainted(() => page.setAttribute('data-ent-theme', 'dark')),
  }[what];
  return { run, end };
}

/** What people do, until they see what it did. */
function prepareAction(name: string, side: Side): Trial {
  const action = actions.find((candidate) => candidate.name === name)!;
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(action[side]()));
  action.prepare?.(container);
  return {
    run: () => untilPainted(() => action.act(container)),
    end() {
      root.unmount();
      container.remove();
    },
  };
}

let trial: Trial | undefined;

/** How the script outside drives the page. */
const bench = {
  actionNames: actions.map(({ name }) => name),
  async prepare(...args: Parameters<typeof prepareScenario> | Parameters<typeof prepareAction>) {
    trial = args.length === 2 ? prepareAction(...args) : prepareScenario(...args);
    // What opens a list may still be on its way.
    if (args.length === 2) await pause(100);
    // What is new on the page is painted first: that is no part of what comes.
    await untilPainted(() => {});
    await untilPainted(() => {});
    window.gc?.();
  },
  run: () => trial!.run(),
  end: () => trial!.end(),
};

Object.assign(window, { bench });

declare global {
  interface Window {
    bench: typeof bench;
  }
}
