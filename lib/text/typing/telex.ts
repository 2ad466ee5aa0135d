import {
  append,
  BREVE,
  CIRCUMFLEX,
  HORN,
  hasVowel,
  MAX_KEYS,
  readings,
  reshape,
  type Typed,
  withLetter,
  withTone,
} from './keyboard';
import { inCaseOf, markedSyllable, type Reading } from './reading';

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const LETTERS_ONLY = /^[a-z]+$/;
/** After the d that strokes the first one only tones, w and z may come: dangdf, but "dodo" is no đô. */
const NO_MORE_LETTERS = /^[sfrxjzw]*$/;
const W_SHAPES = { ...BREVE, ...HORN };
/** nhwng is những typed fast; "tw" is how offices shorten trung ương, and was, war, won begin with a w of their own. */
const MIN_LETTERS_FOR_LONE_W = 3;

/**
 * All that the keys of one word can mean in Telex, syllables or not.
 *
 * @example telexReadings('ddawsk') // [{ base: 'đăk', tone: '\u0301' }]
 */
export function telexReadings(word: string): Reading[] {
  const keys = word.toLowerCase();
  if (keys.length < 2 || keys.length > MAX_KEYS || !LETTERS_ONLY.test(keys)) return [];
  return readings(keys, (typed, key, rest) => {
    const tone = TONES[key];
    // s, r, x begin words (sao, rừng, xã, trường): tones only after a vowel.
    if (tone !== undefined) return hasVowel(typed) ? withTone(typed, tone) : append(typed, key);
    if (key === 'w') return pressW(typed, keys.length);
    if (key === 'z') return typed.tone === '' ? [] : [{ ...typed, tone: '' }];
    if (key === 'd') return pressD(typed, rest);
    return Object.hasOwn(CIRCUMFLEX, key) ? pressVowel(typed, key) : append(typed, key);
  });
}

/**
 * The Vietnamese syllable that a word typed without its Telex input method means, old tone style, case kept; null
 * where it means none that carries marks. English words can mean one by chance (max → mã): `repairs` guards queries.
 *
 * @example decodeTelex('Huyeenj') // 'Huyện'
 */
export function decodeTelex(word: string): string | null {
  for (const reading of telexReadings(word)) {
    const syllable = markedSyllable(reading);
    if (syllable !== null) return inCaseOf(word, syllable);
  }
  return null;
}

function pressW(typed: Typed, keys: number): Typed[] {
  const shaped = reshape(typed, W_SHAPES);
  if (shaped.length > 0) return shaped;
  // giwx: the i of gi- is part of the onset.
  const noVowelYet = typed.letters.length > 0 && (!hasVowel(typed) || typed.letters.join('') === 'gi');
  return noVowelYet && keys >= MIN_LETTERS_FOR_LONE_W ? append(typed, 'ư') : [];
}

/** ddang, dangd, dangdf → đang; the pair at the start always means đ. */
function pressD(typed: Typed, rest: string): Typed[] {
  const stroked = typed.letters[0] === 'd' ? [withLetter(typed, 0, 'đ')] : [];
  if (typed.letters.length === 1 && stroked.length > 0) return stroked;
  return [...append(typed, 'd'), ...(NO_MORE_LETTERS.test(rest) ? stroked : [])];
}

/** a, e, o: the letter, or the hat of the same letter before it (huyeen, huyene); ooo writes the rare oo of soóc. */
function pressVowel(typed: Typed, key: string): Typed[] {
  const last = typed.letters.length - 1;
  const before = typed.letters[last];
  if (before === key) return [withLetter(typed, last, CIRCUMFLEX[key] ?? key)];
  if (typed.hatted && before === CIRCUMFLEX[key]) {
    return key === 'o' ? append(withLetter(typed, last, 'o'), 'o') : [];
  }
  // A hat is free to come later only for this key's own letter: e never hats an o.
  return [...append(typed, key), ...reshape(typed, { [key]: CIRCUMFLEX[key] ?? key })];
}
