/**
 * BM25's weight of something found in so many of so many reports: the rarer, the more it says. Never negative.
 *
 * @example inverseFrequency(1, 100) > inverseFrequency(50, 100) // true
 */
export function inverseFrequency(found: number, of: number): number {
  return Math.log(1 + (of - found + 0.5) / (found + 0.5));
}
