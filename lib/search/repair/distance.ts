/**
 * True when one letter too many, one missing, one wrong or two swapped turn one word into the other (Damerau-
 * Levenshtein distance of exactly 1). Linear: the first difference decides what is left to compare.
 *
 * @example isOneAway('logictics', 'logistics') // true
 */
export function isOneAway(a: string, b: string): boolean {
  if (a.length > b.length) return isOneAway(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.length < b.length) return same(a, at, b, at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return same(a, at + 1, b, at + 1) || (swapped && same(a, at + 2, b, at + 2));
}

function same(a: string, from: number, b: string, other: number): boolean {
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(other)) {
    from++;
    other++;
  }
  return from >= a.length && other >= b.length;
}
