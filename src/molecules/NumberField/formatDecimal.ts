import { cachedFormat } from '../../locale';

/** How a number is written: the options of `Intl.NumberFormat` whose output can be read again. */
export type NumberFieldFormat = Pick<
  Intl.NumberFormatOptions,
  | 'currency'
  | 'currencyDisplay'
  | 'currencySign'
  | 'maximumFractionDigits'
  | 'minimumFractionDigits'
  | 'minimumIntegerDigits'
  | 'numberingSystem'
  | 'signDisplay'
  | 'style'
  | 'unit'
  | 'unitDisplay'
  | 'useGrouping'
>;

const numberFormat = cachedFormat(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** What is called 12.5 % is worth 0.125: of its places, people see two fewer. */
const hidden = (format: NumberFieldFormat) => (format.style === 'percent' ? 2 : 0);

/**
 * To how many places a format rounds: those it names, or those of its currency. `undefined` if it shows
 * all there are.
 */
export function roundedPlaces(format: NumberFieldFormat): number | undefined {
  const named = format.maximumFractionDigits;
  if (named !== undefined) return named + hidden(format);
  if (format.style !== 'currency') return undefined;
  return numberFormat('en', format).resolvedOptions().maximumFractionDigits;
}

/** Rounds a number in plain decimal notation. */
export function roundDecimal(decimal: string, places: number | undefined): string {
  if (decimal === '' || places === undefined) return decimal;
  const options = {
    maximumFractionDigits: places,
    signDisplay: 'negative',
    useGrouping: false,
  } as const;
  return numberFormat('en', options).format(decimal as Intl.StringNumericLiteral);
}

/** Writes a number in plain decimal notation as a language does, with all its digits. */
export function formatDecimal(decimal: string, locale: string, format: NumberFieldFormat): string {
  if (decimal === '') return '';
  const places = (decimal.split('.')[1]?.length ?? 0) - hidden(format);
  const shown = (roundedPlaces(format) ?? 0) - hidden(format);
  const digits = Math.max(places, shown, format.minimumFractionDigits ?? 0);
  return numberFormat(locale, {
    signDisplay: 'negative',
    ...format,
    maximumFractionDigits: Math.min(digits, 100),
  }).format(decimal as Intl.StringNumericLiteral);
}
