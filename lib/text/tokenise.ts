import { exactKey } from './keys';
import { originalRange } from './mapped-text';
import { isPlain, normalise } from './normalise';
import { ungluePoint } from './unglue';

export type TokenKind = 'word' | 'number';

/** One searchable unit of a text. `start` and `end` bound it in the original, in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** `exactKey` of a word; canonical digits of a number. */
  readonly exact: string;
}

/**
 * Words (letters with inner apostrophes: M'gar, K´bang; a mark without a letter is no word) or numbers (thousands dots, decimal comma: 1.928,917). Letters
 * and digits part (Covid19 = Covid-19), everything else separates. Alternatives start on disjoint classes: linear.
 */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`´′]\p{L}[\p{L}\p{M}]*)*|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)*/gu;
/** "thôn 1,2,3" and "năm 2020,2021" are lists typed without blanks; one comma otherwise begins the decimals. */
const NUMBER_LIST = /^(?:\d+(?:,\d+){2,}|\d{4},\d{4})$/;
const DIGITS = /\d+/g;
const FIRST_DIGIT = /^\d/;

/**
 * The words and numbers of a text in order. Index, query, highlight and reading page all use this one function, so
 * a hit in the list is a hit in the document.
 *
 * @example tokenise('25 sản phẩm OCOP').map((token) => token.exact) // ['25', 'sản', 'phẩm', 'ocop'] with tones last
 */
export function tokenise(original: string): Token[] {
  // Most paragraphs are plain: their offsets are the original's, and no map is made.
  const mapped = isPlain(original) ? null : normalise(original);
  const tokens: Token[] = [];
  const push = (kind: TokenKind, exact: string, from: number, to: number) => {
    const [start, end] = mapped === null ? [from, to] : originalRange(mapped, from, to);
    tokens.push({ start, end, kind, exact });
  };
  const pushNumber = (digits: string, at: number) => push('number', numberKey(digits), at, at + digits.length);
  for (const match of (mapped?.text ?? original).matchAll(TOKEN)) {
    const found = match[0];
    const from = match.index;
    const to = from + found.length;
    if (FIRST_DIGIT.test(found)) {
      if (!NUMBER_LIST.test(found)) push('number', numberKey(found), from, to);
      else for (const one of found.matchAll(DIGITS)) pushNumber(one[0], from + one.index);
      continue;
    }
    const cut = ungluePoint(found);
    if (cut === null) {
      push('word', exactKey(found), from, to);
    } else {
      push('word', exactKey(found.slice(0, cut)), from, from + cut);
      push('word', exactKey(found.slice(cut)), from + cut, to);
    }
  }
  return tokens;
}

/**
 * One key for the ways a number is printed: no thousands dots, no leading zeros (05 sản phẩm = 5 sản phẩm).
 *
 * @example numberKey('1.928,917') // '1928,917'
 */
export function numberKey(printed: string): string {
  return printed.replace(/\./g, '').replace(/^0+(?=\d)/, '');
}
