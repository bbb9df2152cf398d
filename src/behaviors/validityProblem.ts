/** A kind of problem that native constraint validation knows. */
export type ValidityFlag = Exclude<keyof ValidityState, 'valid'>;

/** A form control as native constraint validation sees it. */
export interface ValidatedControl extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  readonly willValidate: boolean;
}

/** What is wrong with a control. */
export interface ValidityProblem {
  flag: ValidityFlag;
  /**
   * What a message needs: the length, bound or step that was missed, the `type` that did not match, or
   * the words of `setCustomValidity`.
   */
  detail: string;
}

/** Where the detail of a problem stands; the order is the order in which problems are told. */
const details: Record<ValidityFlag, (control: ValidatedControl) => string> = {
  customError: (control) => control.validationMessage,
  badInput: () => '',
  valueMissing: () => '',
  typeMismatch: attribute('type'),
  patternMismatch: attribute('pattern'),
  tooLong: attribute('maxlength'),
  tooShort: attribute('minlength'),
  rangeUnderflow: attribute('min'),
  rangeOverflow: attribute('max'),
  stepMismatch: attribute('step'),
};

const flags = Object.keys(details) as ValidityFlag[];

function attribute(name: string) {
  return (control: ValidatedControl) => control.getAttribute(name) ?? '';
}

/** What is wrong with a control now, or `undefined`; disabled and read-only controls are always right. */
export function validityProblem(control: ValidatedControl): ValidityProblem | undefined {
  if (!control.willValidate || control.validity.valid) return undefined;
  const flag = flags.find((name) => control.validity[name]);
  return flag && { flag, detail: details[flag](control) };
}
