/**
 * Makes what a parent holds the default that a reset of the form goes back to. What people have pressed before the page
 * was ready is taken back, and pressed anew.
 */
export function keepChecked(input: HTMLInputElement, checked: boolean | undefined): void {
  if (checked == null) return;
  input.defaultChecked = checked;
  // Of radio buttons, the one that was chosen tells.
  if (input.checked !== !checked || (checked && input.type === 'radio')) return;
  input.checked = checked;
  // One by one: a page that keeps several together would know of the last alone.
  setTimeout(() => input.click());
}
