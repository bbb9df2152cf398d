/**
 * What a badge says for a count: plain digits, `max` with a plus above it, and nothing for what is no
 * number. Below zero counts as zero.
 */
export function badgeText(count: unknown, max: number, showZero: boolean): string {
  const amount = count == null || count === '' ? NaN : Math.max(0, Math.trunc(Number(count)));
  if (Number.isNaN(amount) || (amount === 0 && !showZero)) return '';
  const limit = Math.trunc(max) >= 1 ? Math.trunc(max) : 99;
  return amount > limit ? `${limit}+` : `${amount}`;
}
