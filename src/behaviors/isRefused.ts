/** Browsers set `:user-invalid` before they refuse to submit, but not when a script merely looks. */
export function isRefused(control: Element): boolean {
  try {
    return control.matches(':user-invalid');
  } catch {
    return true; // jsdom does not know the selector
  }
}
