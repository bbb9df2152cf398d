/** A decimal as a whole number of its last places. */
function scaled(decimal: string, places: number) {
  const [integer = '', fraction = ''] = decimal.split('.');
  return BigInt(integer + fraction.padEnd(places, '0'));
}

const placesOf = (decimal: string) => decimal.split('.')[1]?.length ?? 0;

/** The sum of two numbers in plain decimal notation, exact to the last place: 0.1 and 0.2 make 0.3. */
export function addDecimals(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other));
  const sum = scaled(one, places) + scaled(other, places);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const integer = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${integer}${fraction && `.${fraction}`}`;
}
