/**
 * The words of a text in lower case, once each: letters and digits with their marks.
 *
 * @example words('Thu, chi ngân sách: thu') // ['thu', 'chi', 'ngân', 'sách']
 */
export function words(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))];
}
