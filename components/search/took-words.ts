/**
 * How long the search itself took, in words.
 *
 * @param ms milliseconds
 * @example tookWords(23.4) // '0,02 giây'
 */
export function tookWords(ms: number): string {
  if (ms < 10) return 'dưới 0,01 giây';
  return `${(ms / 1000).toFixed(ms < 1000 ? 2 : 1).replace('.', ',')} giây`;
}
