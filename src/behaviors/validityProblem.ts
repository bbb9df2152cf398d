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
   * What a message needs: the length, bound pattern, type or step that was
   * missed, or the words of `setCustomValidity`.
   */
  detail: string;
}

/** The attribute that was missed; the order is the order in which problems are told. */
const attributes: Record<ValidityFlag, string> = {
  customError: '',
  badInput: '',
  valueMissing: '',
  typeMismatch: 'type',
  patternMismatch: 'pattern',
  tooLong: 'maxlength',
  tooShort: 'minlength',
  rangeUnderflow: 'min',
  rangeOverflow: 'max',
  stepMismatch: 'step',
};

const flags = Object.keys(attributes) as ValidityFlag[];

/** What is wrong with a control now, or `undefined`; controls that are disabled, read-only or gone are always right. */
export function validityProblem(control: ValidatedControl): ValidityProblem | undefined {
  const flag =
    control.isConnected && control.willValidate && flags.find((name) => control.validity[name]);
  if (!flag) return undefined;
  const detail =
    flag === 'customError' ? control.validationMessage : control.getAttribute(attributes[flag]);
  return { flag, detail: detail ?? '' };
}
