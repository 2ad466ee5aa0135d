/** Says whether a range of a text is still free, and takes it when it is. */
export type Claim = (from: number, to: number) => boolean;

/**
 * Keeps readings from overlapping when several patterns read one text, the longer reading first. A map of the text's
 * characters, not a list of ranges: a text of nothing but dates has tens of thousands.
 *
 * @example const claim = claims(10); claim(0, 5) // true; claim(4, 6) // false
 */
export function claims(length: number): Claim {
  let taken: Uint8Array | null = null;
  return (from, to) => {
    taken ??= new Uint8Array(length);
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  };
}
