import type { ValidityProblem } from '../../behaviors';
import type { FormatMessage } from '../../locale';

/** What the library says about a problem, in the language around the field. */
export function validityMessage(
  message: FormatMessage,
  { flag, detail }: ValidityProblem,
): string {
  switch (flag) {
    case 'customError':
      return detail;
    case 'badInput':
      return message('validityBadInput');
    case 'valueMissing':
      return message('validityValueMissing');
    case 'typeMismatch':
      return message(detail === 'email' ? 'validityTypeMismatchEmail' : 'validityTypeMismatchUrl');
    case 'patternMismatch':
      return message('validityPatternMismatch');
    case 'tooLong':
      return message('validityTooLong', { count: Number(detail) });
    case 'tooShort':
      return message('validityTooShort', { count: Number(detail) });
    case 'rangeUnderflow':
      return message('validityRangeUnderflow', { minimum: detail });
    case 'rangeOverflow':
      return message('validityRangeOverflow', { maximum: detail });
    case 'stepMismatch':
      return message('validityStepMismatch', { step: detail });
  }
}
