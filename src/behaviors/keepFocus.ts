/**
 * The `ref` of the buttons and links of a list: one that leaves the page with the focus, or becomes mere text, gives it
 * to the one before it.
 */
export const keepFocus = (element: HTMLElement | null) => () => {
  const all = [...element!.closest('ol,ul')!.querySelectorAll<HTMLElement>('a,button')];
  if (element === document.activeElement) all.at(all.indexOf(element!) - 1)!.focus();
};
