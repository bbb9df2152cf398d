const events = ['change', 'input'];

/**
 * Calls `look` whenever people change a value of a form, or its fields say or hold something else than before.
 *
 * @returns What ends it
 */
export function watchForm(form: HTMLFormElement, look: () => void): () => void {
  // Values that pages set, and those of fields whose native input is hidden, change without an event.
  const observer = new MutationObserver(look);
  const stop = new AbortController();
  // Its fields may stand outside of it.
  const fields = Array.from(form.elements, (one) => one.closest('[aria-invalid]') ?? one);
  for (const place of [form, ...fields.filter((one) => !form.contains(one))]) {
    observer.observe(place, {
      attributeFilter: ['aria-errormessage', 'aria-invalid', 'value'],
      childList: true,
      subtree: true,
    });
    for (const type of events) place.addEventListener(type, look, stop);
  }
  return () => {
    observer.disconnect();
    stop.abort();
  };
}
