/**
 * Gives an input another value as its user would: React hears only of values that were set behind the back of its own
 * setter.
 *
 * @param events - What it then says, in this order
 */
export function writeValue(input: HTMLInputElement, value: string, events = ['input']): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, input);
  for (const type of events) input.dispatchEvent(new Event(type, { bubbles: true }));
}
