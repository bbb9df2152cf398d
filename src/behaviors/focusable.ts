/** What may take the focus. Some of it cannot at the moment: whoever wants to know calls `focus()`. */
export const focusable =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],' +
  '[contenteditable],[tabindex]';
