import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { actions } from './actions';
import { scenarios, type Scenario } from './scenarios';

type Side = 'plain' | 'entasis';
type Measure = 'mount' | 'rerender' | 'hydrate' | 'theme';

const page = document.documentElement;

/** Style and layout are part of the price. */
const settle = (container: HTMLElement) =>
  getComputedStyle(container.querySelector(':scope > div > :last-child')!).backgroundColor +
  String(container.offsetHeight);

function timed(work: () => void) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What a frame costs the page in which something changes: style, layout, painting. */
const untilPainted = (change: () => void) =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      // Its turn comes once the frame is on its way.
      port1.addEventListener('message', () => resolve(performance.now() - start));
      port1.start();
      port2.postMessage(undefined);
      change();
    });
  });

async function measure(scenario: Scenario, side: Side, what: Measure, markup: string) {
  const container = document.createElement('div');
  document.body.append(container);
  const element = () => scenario[side]();
  const rest = async () => {
    window.gc?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  };
  let duration: number;
  if (what === 'hydrate') {
    container.innerHTML = markup;
    settle(container);
    await rest();
    // At once: in slices, a frame now and then falls between two of them and doubles the figure.
    duration = timed(() => {
      flushSync(() => {
        const root = hydrateRoot(container, element());
        roots.push(() => root.unmount());
      });
    });
  } else {
    const root = createRoot(container);
    roots.push(() => root.unmount());
    await rest();
    duration = timed(() => {
      flushSync(() => root.render(element()));
      settle(container);
    });
    if (what === 'rerender') {
      await rest();
      // One alone is too short to tell.
      duration = timed(() => {
        for (let turn = 0; turn < 5; turn += 1) {
          flushSync(() => root.render(element()));
          settle(container);
        }
      });
    }
    if (what === 'theme') {
      await rest();
      duration = await untilPainted(() => page.setAttribute('data-ent-theme', 'dark'));
      page.setAttribute('data-ent-theme', 'light');
    }
  }
  roots.splice(0).forEach((unmount) => unmount());
  container.remove();
  await rest();
  return duration;
}

/** What people do, until they see what it did. */
async function measureAction(name: string, side: Side) {
  const action = actions.find((candidate) => candidate.name === name)!;
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(action[side]()));
  action.prepare?.(container);
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  window.gc?.();
  const duration = await untilPainted(() => action.act(container));
  root.unmount();
  container.remove();
  return duration;
}

const roots: (() => void)[] = [];

Object.assign(window, {
  actionNames: actions.map(({ name }) => name),
  measureAction,
  measure: (name: string, side: Side, what: Measure, markup: string) =>
    measure(
      scenarios.find((scenario) => scenario.name === name)!,
      side,
      what,
      markup,
    ),
});
