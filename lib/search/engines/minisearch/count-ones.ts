/**
 * How many reports are marked with 1.
 *
 * @example countOnes(Uint8Array.of(1, 0, 1)) // 2
 */
export function countOnes(marked: Uint8Array): number {
  let count = 0;
  for (let doc = 0; doc < marked.length; doc++) if (marked[doc] === 1) count++;
  return count;
}
