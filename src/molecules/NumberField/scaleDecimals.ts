import { joinDecimal } from './joinDecimal';

const placesOf = (decimal: string) => decimal.split('.')[1]?.length ?? 0;

interface ScaledDecimals {
  /** The decimals, all multiplied by the same power of ten, which makes them whole. */
  numbers: bigint[];
  /** Writes such a number as a decimal again. */
  restore: (number: bigint) => string;
}

/** Makes numbers in plain decimal notation whole, so that they can be calculated with exactly. */
export function scaleDecimals(decimals: string[]): ScaledDecimals {
  const places = Math.max(...decimals.map(placesOf));
  return {
    numbers: decimals.map((decimal) => {
      const [integer = '', fraction = ''] = decimal.split('.');
      return BigInt(integer + fraction.padEnd(places, '0'));
    }),
    restore(number) {
      const digits = String(number < 0n ? -number : number).padStart(places + 1, '0');
      const point = digits.length - places;
      return joinDecimal(number < 0n, digits.slice(0, point), digits.slice(point));
    },
  };
}
