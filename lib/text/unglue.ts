import { memoised } from './memo';
import { isSyllable } from './syllable';

/** Longest two syllables; a longer run of letters is not two words that lost a space. */
const MAX_GLUED = 14;
/** A single letter is too little to be sure of: Niê, a name of the highlands, is not "Ni ê". */
const MIN_HALF = 2;
const ASCII_ONLY = /^[\p{ASCII}]*$/u;
const LOWER_END = /\p{Ll}$/u;
const UPPER_START = /^\p{Lu}/u;
/** A second tone that stayed alone ("nạ\u0300a") belongs to the letter before it: no word begins with a mark. */
const MARK_START = /^\p{M}/u;

/**
 * Where two words were written as one (huyệnđã, củaTỉnh), the index of the second; null where the word is one word
 * or the split is not certain. ASCII words (Covid, OCOP) are never split.
 *
 * @example ungluePoint('huyệnđã') // 5
 */
export const ungluePoint = memoised((word: string): number | null => {
  if (word.length > MAX_GLUED || ASCII_ONLY.test(word) || isSyllable(word)) return null;
  const points: number[] = [];
  for (let i = MIN_HALF; i <= word.length - MIN_HALF; i++) {
    const second = word.slice(i);
    if (!MARK_START.test(second) && isSyllable(word.slice(0, i)) && isSyllable(second)) points.push(i);
  }
  if (points.length === 1) return points[0] ?? null;
  const atCapital = points.filter((i) => LOWER_END.test(word.slice(0, i)) && UPPER_START.test(word.slice(i)));
  return atCapital.length === 1 ? (atCapital[0] ?? null) : null;
});
