/** A whole number that is always the same for the same name, and spread evenly over names. */
export function hashOf(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash, 31) + name.charCodeAt(index);
  }
  // The upper half of the bits takes part: the lowest bits of sums of letters are alike.
  return (hash ^ (hash >>> 15)) >>> 0;
}
