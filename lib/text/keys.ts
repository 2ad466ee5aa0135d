import { composeMarks, fold, LOOKALIKE_LETTER, mendLookalike, splitTone } from './marks';
import { memoised } from './memo';
import { parseSyllable } from './syllable';

/** Apostrophes inside names of the highlands: Cư M'gar, Cư M’gar and Cư Mgar are one word. */
const APOSTROPHE = /['’‘ʼ`´′]/g;

/** Open i|y after these onsets is one sound with two spellings: kỹ = kĩ, lý = lí (DOSSIER 1.4). */
const IY_ONSETS = new Set(['h', 'k', 'l', 'm', 's', 't', 'v']);
/** After qu-: quy = qui, quýt = quít; the key takes y. */
const QU_IY_RIME = /^[iy](?:ch|n|nh|t)?$/;

/**
 * Key of one word that keeps its marks: NFC, lower case, look-alike letters mended, i/y merged, tone mark moved to
 * the end. hòa = hoà, NFC = NFD, while ma, má, mạ stay apart.
 *
 * @example exactKey('Uỷ') === exactKey('ủy') // true
 */
export const exactKey = memoised((word: string): string => {
  const plain = composeMarks(word.replace(APOSTROPHE, '')).replace(LOOKALIKE_LETTER, mendLookalike).toLowerCase();
  const { base, tones } = splitTone(plain);
  // Several tones are two glued words or dirt: all move, in their order.
  return mergeIy(base) + tones.join('');
});

/**
 * Key of one word without any mark, đ → d. Many exact keys share one folded key.
 *
 * @example foldedKey('Đường') // 'duong'
 */
export function foldedKey(word: string): string {
  return fold(exactKey(word));
}

/** True when the key carries a tone, a shape mark or đ: the writer chose a spelling. */
export function isMarked(exact: string): boolean {
  return fold(exact) !== exact;
}

/** Asked of the word without any mark, so that a word and its unmarked form are merged alike. */
function mergeIy(base: string): string {
  if (!/[iy]/.test(base)) return base;
  const syllable = parseSyllable(fold(base));
  if (syllable === null) return base;
  const { onset, rime } = syllable;
  if (onset === 'qu' && QU_IY_RIME.test(rime)) return `${base.slice(0, 2)}y${base.slice(3)}`;
  if (rime === 'y' && IY_ONSETS.has(onset)) return `${base.slice(0, -1)}i`;
  return base;
}
