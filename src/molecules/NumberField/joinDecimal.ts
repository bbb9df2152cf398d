/** A number in plain decimal notation, of what stands before and after its decimal sign, without zeros that say nothing. */
export function joinDecimal(negative: boolean, integer: string, fraction: string): string {
  const left = integer.replace(/^0+(?=\d)/, '') || '0';
  const right = fraction.replace(/0+$/, '');
  const plain = right ? `${left}.${right}` : left;
  return negative && plain !== '0' ? `-${plain}` : plain;
}
