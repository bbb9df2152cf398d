const events = ['change', 'input'];

/**
 * Calls `look` whenever people change a value of a form, or its fields say or hold something else than before.
 *
 * @returns What ends it
 */
export function watchForm(form: HTMLFormElement, look: () => void): () => void {
  // Values that pages set, and those of fields whose native input is hidden, change without an event.
  const observer = new MutationObserver(look);
  observer.observe(form, {
    attributeFilter: ['aria-errormessage', 'aria-invalid', 'value'],
    childList: true,
    subtree: true,
  });
  for (const type of events) form.addEventListener(type, look);
  return () => {
    observer.disconnect();
    for (const type of events) form.removeEventListener(type, look);
  };
}
