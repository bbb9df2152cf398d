/**
 * The `ref` of the buttons and links of a list, or of what holds one: what leaves the page with the focus, or becomes
 * mere text, gives it to the one before it.
 */
export const keepFocus = (element: HTMLElement | null) => () => {
  const focused = document.activeElement as HTMLElement | null;
  if (!element!.contains(focused)) return;
  const all = [...element!.closest('ol,ul')!.querySelectorAll<HTMLElement>('a,button')];
  all.at(all.indexOf(focused!) - 1)!.focus();
};
