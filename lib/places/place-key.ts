import { exactKey } from '../text/keys';
import { fold } from '../text/marks';
import { memoised } from '../text/memo';
import { normalise } from '../text/normalise';
import { numberKey } from '../text/tokenise';

/**
 * One word of the highlands that every source spells its own way (the gazetteer itself has Đắk, Đăk and Đak), here as
 * exact and as folded keys. Names differ in their other words.
 */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ...['Đắk', 'Đăk', 'Đak', 'Dak', 'Đắc', 'Đăc', 'Đác'].map((word) => [exactKey(word), exactKey('Đắk')] as const),
  ...['Krông', 'Krong'].map((word) => [exactKey(word), exactKey('Krông')] as const),
  ...['Ea', 'Êa'].map((word) => [exactKey(word), exactKey('Ea')] as const),
  ['dac', exactKey('Đắk')],
]);

/**
 * Key for comparing: joined keys of words, in either form, with the spellings of one highland word made one.
 *
 * @example sameName('đăk hà') === sameName('đak hà') // true
 */
export const sameName = memoised((key: string): string =>
  key
    .split(' ')
    .map((word) => SAME_WORD.get(word) ?? word)
    .join(' '),
);

/**
 * Key of a place name: the exact keys of its words. Blind to tone style, case, dashes and apostrophes
 * (Chiêm Hoá = CHIÊM HÓA, Cư M’gar = Cư Mgar), never to marks: Than Uyên and Tân Uyên stay apart.
 *
 * @example placeKey('Bà Rịa - Vũng Tàu') === placeKey('Bà Rịa-Vũng Tàu') // true
 */
export function placeKey(name: string): string {
  const words = normalise(name).text.match(NAME_WORD) ?? [];
  return words.map((word) => (FIRST_DIGIT.test(word) ? numberKey(word) : exactKey(word))).join(' ');
}

/**
 * A word with its inner apostrophes (M'gar), or a number. Never parted as glued words of a text are: Avương and Êban
 * are names. The parts of the group cannot begin like what stands before them: linear.
 */
const NAME_WORD = /[\p{L}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+)*|\d+/gu;
const FIRST_DIGIT = /^\d/;

/**
 * The same without marks, for texts that were typed without them. Different places share one key (Thanh Trì, Thạnh Trị).
 *
 * @example foldedPlaceKey('Thạnh Trị') === foldedPlaceKey('Thanh Trì') // true
 */
export function foldedPlaceKey(name: string): string {
  return fold(placeKey(name));
}
