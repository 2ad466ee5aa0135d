import type { QueryWord } from './ast';
import { queryWords } from './lex';

/** After these words a Roman numeral is a number (DOSSIER 1.7): khóa XXVII, lần thứ XVI, quý III, Đại hội XIII. */
const BEFORE: readonly string[] = ['khóa', 'thứ', 'hội', 'quý', 'hạng', 'kỳ', 'cấp', 'loại'];
const BEFORE_WORDS = BEFORE.flatMap((word) => queryWords(word, 0));
/** Up to 89, the written standard; "vi" and "mix" of running text never stand after those words in upper case. */
const ROMAN = /^(?=[ivxl])(?:x[lc]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;
const LARGEST = 89;
/** I, X, V and their like are also letters and syllables: only in upper case. */
const NEEDS_UPPER = /^(?:i|v|x|l|vi|xi|di|li)$/;

/**
 * The same words with the numeral at their second place written the other way: khóa XXVII ↔ khóa 27; null where
 * there is none.
 *
 * @example numeralTwin(queryWords('khóa XXVII', 0))?.map((word) => word.text) // ['khóa', '27']
 */
export function numeralTwin(words: readonly QueryWord[]): QueryWord[] | null {
  const [before, numeral, ...rest] = words;
  if (before === undefined || numeral === undefined) return null;
  const fits = BEFORE_WORDS.some((word) =>
    before.marked ? word.exact === before.exact : word.folded === before.folded,
  );
  // Only what stands in one piece with the numeral may follow it: quý III/2022.
  if (!fits || !rest.every((word) => word.number)) return null;
  const twin = numeral.number ? toRoman(numeral.exact) : fromRoman(numeral.text);
  if (twin === null) return null;
  return [before, ...queryWords(twin, numeral.at[0]), ...rest];
}

function fromRoman(text: string): string | null {
  const letters = text.toLowerCase();
  if (!ROMAN.test(letters) || (NEEDS_UPPER.test(letters) && text !== text.toUpperCase())) return null;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters[i] ?? ''] ?? 0;
    sum += value < (VALUES[letters[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return String(sum);
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const PARTS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(digits: string): string | null {
  let rest = Number(digits);
  if (!Number.isInteger(rest) || rest < 1 || rest > LARGEST) return null;
  let roman = '';
  for (const [value, letters] of PARTS) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}
