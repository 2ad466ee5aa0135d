const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over small numbers (bytes, UTF-16 units), 32 bits, unsigned. Short and the same everywhere; it guards no secret.
 *
 * @example fnv1a([]) // 0x811c9dc5
 */
export function fnv1a(values: Iterable<number>): number {
  let hash = OFFSET;
  for (const value of values) hash = Math.imul(hash ^ value, PRIME);
  return hash >>> 0;
}
