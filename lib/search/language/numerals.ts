import { fromRoman, toRoman } from '../../text/roman';
import type { QueryWord } from './ast';
import { queryWords } from './lex';
import { meansWord } from './word-keys';

/** After these words a Roman numeral is a number (DOSSIER 1.7): khóa XXVII, lần thứ XVI, quý III, Đại hội XIII. */
const BEFORE: readonly string[] = ['khóa', 'thứ', 'hội', 'quý', 'hạng', 'kỳ', 'cấp', 'loại'];
const BEFORE_WORDS = BEFORE.flatMap((word) => queryWords(word, 0));
/** I, X, V and their like are also letters and syllables: only in upper case. */
const NEEDS_UPPER = /^(?:i|v|x|l|vi|xi|li)$/i;

/**
 * The same words with the numeral at their second place written the other way: khóa XXVII ↔ khóa 27; null where
 * there is none.
 *
 * @example numeralTwin(queryWords('khóa XXVII', 0))?.map((word) => word.text) // ['khóa', '27']
 */
export function numeralTwin(words: readonly QueryWord[]): QueryWord[] | null {
  const [before, numeral, ...rest] = words;
  if (before === undefined || numeral === undefined) return null;
  const fits = BEFORE_WORDS.some((word) => meansWord(before, word));
  // Only what stands in one piece with the numeral may follow it: quý III/2022.
  if (!fits || !rest.every((word) => word.number)) return null;
  const twin = numeral.number ? toRoman(Number(numeral.exact)) : readRoman(numeral.text);
  if (twin === null) return null;
  return [before, ...queryWords(twin, numeral.at[0]), ...rest];
}

function readRoman(text: string): string | null {
  if (NEEDS_UPPER.test(text) && text !== text.toUpperCase()) return null;
  const number = fromRoman(text);
  return number === null ? null : String(number);
}
