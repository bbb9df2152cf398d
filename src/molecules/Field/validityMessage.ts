import type { ValidityFlag, ValidityProblem } from '../../behaviors';
import {
  validityBadInput,
  validityPatternMismatch,
  validityRangeOverflow,
  validityRangeUnderflow,
  validityStepMismatch,
  validityTooLong,
  validityTooShort,
  validityTypeMismatchEmail,
  validityTypeMismatchUrl,
  validityValueMissing,
  type FormatMessage,
} from '../../locale';

/** What the library says where a field does not say it better. */
export const validityWords = {
  validityBadInput,
  validityPatternMismatch,
  validityRangeOverflow,
  validityRangeUnderflow,
  validityStepMismatch,
  validityTooLong,
  validityTooShort,
  validityTypeMismatchEmail,
  validityTypeMismatchUrl,
  validityValueMissing,
};

type ValidityKey = keyof typeof validityWords;

type NamedFlag = Exclude<ValidityFlag, 'customError'>;
type FlagKey = `validity${Capitalize<Exclude<NamedFlag, 'typeMismatch'>>}`;

/** The compiler sees here that every flag has its message, and that the key is put together right. */
const keyOf = (
  flag: NamedFlag,
  detail: string,
): ValidityKey & (FlagKey | `${string}${'Email' | 'Url'}`) => {
  if (flag === 'typeMismatch')
    return detail === 'email' ? 'validityTypeMismatchEmail' : 'validityTypeMismatchUrl';
  return `validity${flag[0]!.toUpperCase()}${flag.slice(1)}` as FlagKey;
};

/** What the library says about a problem, in the language around the field. */
export function validityMessage(
  message: FormatMessage<ValidityKey>,
  { flag, detail }: ValidityProblem,
): string {
  if (flag === 'customError') return detail;
  // Each message takes what it names of these.
  const values = { count: Number(detail), maximum: detail, minimum: detail, step: detail };
  return message(keyOf(flag, detail) as 'validityTooLong', values);
}
