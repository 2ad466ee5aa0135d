import { append, BREVE, CIRCUMFLEX, HORN, MAX_KEYS, readings, reshape, withLetter, withTone } from './keyboard';
import { inCaseOf, markedSyllable, type Reading } from './reading';

const TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = { 6: CIRCUMFLEX, 7: HORN, 8: BREVE };
/** Letters and digits, a letter first: "3sao" is a number and a word. */
const LETTERS_AND_DIGITS = /^[a-z][a-z0-9]*$/;
const DIGIT = /\d/;

/**
 * All that the keys of one word can mean in VNI, syllables or not.
 *
 * @example vniReadings('d9a81k') // [{ base: 'đăk', tone: '\u0301' }]
 */
export function vniReadings(word: string): Reading[] {
  const keys = word.toLowerCase();
  if (keys.length > MAX_KEYS || !LETTERS_AND_DIGITS.test(keys) || !DIGIT.test(keys)) return [];
  return readings(keys, (typed, key) => {
    const tone = TONES[key];
    if (tone !== undefined) return withTone(typed, tone);
    const shapes = SHAPES[key];
    if (shapes !== undefined) return reshape(typed, shapes);
    if (key === '9') return typed.letters[0] === 'd' ? [withLetter(typed, 0, 'đ')] : [];
    if (key === '0') return typed.tone === '' ? [] : [{ ...typed, tone: '' }];
    return append(typed, key);
  });
}

/**
 * The Vietnamese syllable that a word typed without its VNI input method means, old tone style, case kept; null where
 * it means none that carries marks. A code can mean one by chance (A1 → Á): `repairs` guards queries.
 *
 * @example decodeVni('huye65n') // 'huyện'
 */
export function decodeVni(word: string): string | null {
  for (const reading of vniReadings(word)) {
    const syllable = markedSyllable(reading);
    if (syllable !== null) return inCaseOf(word, syllable);
  }
  return null;
}
