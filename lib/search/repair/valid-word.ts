import { isPlainSyllable, isSyllable } from '../../text/syllable';

/**
 * True for a word that may stand as it is by the rules of spelling: a syllable, or one typed without its marks.
 *
 * @example isValidWord('huyen') // true: huyện, huyền …
 */
export function isValidWord(text: string): boolean {
  const lower = text.toLowerCase();
  return isSyllable(lower) || isPlainSyllable(lower);
}
