declare global {
  interface Window {
    renders: Record<string, number>;
  }
}

window.renders = {};

/** Counts how often a component renders, for the test that drives this page. */
export function countRender(component: string) {
  window.renders[component] = (window.renders[component] ?? 0) + 1;
}
