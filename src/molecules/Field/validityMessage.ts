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

type NamedFlag = Exclude<ValidityFlag, 'customError'>;

/** The compiler sees here that every flag has its message, and that the key is put together right. */
type ValidityKey =
  | `validity${Capitalize<Exclude<NamedFlag, 'typeMismatch'>>}`
  | `validityTypeMismatch${'Email' | 'Url'}`;

/** What the library says about a problem, in the language around the field. */
export function validityMessage(
  message: FormatMessage<keyof typeof validityWords & ValidityKey>,
  { flag, detail }: ValidityProblem,
): string {
  if (flag === 'customError') return detail;
  const type = flag === 'typeMismatch' ? (detail === 'email' ? 'Email' : 'Url') : '';
  return message(
    `validity${flag[0]!.toUpperCase()}${flag.slice(1)}${type}` as 'validityTooLong',
    // Each message takes what it names of these.
    { count: Number(detail), maximum: detail, minimum: detail, step: detail } as { count: number },
  );
}
