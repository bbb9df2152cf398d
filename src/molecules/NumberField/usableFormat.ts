import { warnOnce } from '../../behaviors';
import type { NumberFieldFormat } from './formatDecimal';

/** The format, or none where `Intl` refuses it: a currency may come from data. */
export function usableFormat(format: NumberFieldFormat): NumberFieldFormat {
  try {
    Intl.NumberFormat('en', format);
    return format;
  } catch (error) {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `NumberField format ${String(error)}`,
        `NumberField format does not work (${String(error)}), so a plain number is shown. Check what comes from data, such as a currency.`,
      );
    }
    return {};
  }
}
