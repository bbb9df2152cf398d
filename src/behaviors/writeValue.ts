/**
 * Gives a text control another value as its user would: React hears only of values that were set behind the back of its own
 * setter.
 *
 * @param events - What it then says, in this order
 */
export function writeValue(control: Element, value: string, events = ['input']): void {
  Reflect.set(Reflect.getPrototypeOf(control)!, 'value', value, control);
  for (const type of events) control.dispatchEvent(new Event(type, { bubbles: true }));
}
