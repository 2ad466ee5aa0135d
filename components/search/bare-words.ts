/** “có” before one word or phrase. */
const HAS = /^có (?=(?:cụm )?“[^”]*”$)/u;

/**
 * A part of a query as a chip or link says it: “có” goes without saying before one word or phrase.
 *
 * @example bareWords('có cụm “nông thôn mới”') // 'cụm “nông thôn mới”'
 */
export function bareWords(said: string): string {
  return said.replace(HAS, '');
}
