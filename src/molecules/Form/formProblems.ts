/** One line of an error summary. */
export interface FormProblem {
  /** What a server said of it had no field. */
  control?: HTMLElement;
  /** What is asked for; empty where there is no field. */
  label: string;
  /** What is wrong with it. */
  text: string;
  /** Its field says so too. */
  field?: boolean;
}

const wrong = '[aria-invalid="true"]';

const textOf = (ids: string | null, root: Document) =>
  (ids ?? '')
    .split(/\s+/)
    .map((id) => root.getElementById(id)?.textContent.trim())
    .filter(Boolean)
    .join(' ');

function labelOf(control: HTMLElement) {
  const { labels, name } = control as HTMLInputElement;
  return (
    textOf(control.getAttribute('aria-labelledby'), control.ownerDocument) ||
    control.getAttribute('aria-label') ||
    Array.from(labels ?? [], (label) => label.textContent.trim()).join(' ') ||
    name ||
    ''
  );
}

/** What a field shows that something is wrong with its control. */
const messageOf = (control: Element) =>
  textOf(
    control.getAttribute('aria-errormessage') ?? control.getAttribute('aria-describedby'),
    control.ownerDocument,
  );

/**
 * What is wrong in a form, in its order: what its fields show, whoever found it; what native validation refused of
 * controls without a field; and what the server said of names that have none.
 *
 * @param errors - What the server said, by name
 * @param refused - Controls that native validation refused; those whose field says so are taken out
 * @param missing - What is said of those without a field that are empty
 */
export function formProblems(
  form: HTMLFormElement,
  errors: ReadonlyMap<string | undefined, string>,
  refused: Set<unknown>,
  missing: string,
): FormProblem[] {
  const found = new Map<unknown, FormProblem>();
  const rest = new Map(errors);
  const elements = Array.from(form.elements) as HTMLInputElement[];
  for (const element of elements) {
    const field = element.closest<HTMLElement>('[data-error]');
    if (field) rest.delete(field.dataset.error);
  }
  for (const element of elements) {
    // The native part of a control that is not, such as a select.
    const shown =
      element.matches('[aria-hidden]') &&
      element.ownerDocument.getElementById(element.id.replace(/-value$/, ''));
    const control = (shown || element).closest<HTMLElement>(wrong);
    if (control) {
      refused.delete(element);
      found.set(control, {
        control,
        label: labelOf(control),
        text: messageOf(control),
        field: true,
      });
      continue;
    }
    if (element.type === 'hidden') continue;
    const text =
      rest.get(element.name) ??
      (refused.has(element) &&
        element.willValidate &&
        (element.validity.valueMissing ? missing : element.validationMessage));
    rest.delete(element.name);
    if (text) found.set(element, { control: element, label: labelOf(element), text });
  }
  const unknown = Array.from(rest.values(), (text): FormProblem => ({ label: '', text }));
  return [...found.values(), ...unknown];
}
