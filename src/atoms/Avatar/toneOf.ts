/** Which of the eight data colours a name has: always the same, and spread evenly over names. */
export function toneOf(name: string) {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash, 31) + name.charCodeAt(index);
  }
  // The upper half of the bits takes part: the lowest bits of sums of letters are alike.
  return (((hash ^ (hash >>> 15)) & 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}
