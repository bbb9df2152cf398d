/**
 * The `ref` of the buttons and links of a list, or of what holds one: what leaves the page with the focus, or becomes
 * mere text, gives it to the one before it, and the last of all to the list.
 */
export const keepFocus = (element: HTMLElement | null) => () => {
  const focused = document.activeElement as HTMLElement | null;
  if (!element!.contains(focused)) return;
  const list = element!.closest<HTMLElement>('ol,ul')!;
  const all = [...list.querySelectorAll<HTMLElement>('a,button')];
  if (all.length > 1) all.at(all.indexOf(focused!) - 1)!.focus();
  else {
    list.tabIndex = -1;
    list.focus();
  }
};
