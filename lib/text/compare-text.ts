/**
 * Order by code units: the same on every machine, for bytes that must not change. Not for people: that is Intl.Collator.
 *
 * @example ['b', 'a'].sort(compareText) // ['a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
