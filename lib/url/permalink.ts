/** A place in a report that a link names by its words, so that it is found again when the source is edited. */
export interface Permalink {
  /** From 0; the address counts from 1. */
  readonly paragraph: number;
  /** The words linked to, or their beginning and end around `GAP`; empty for the paragraph as a whole. */
  readonly words: string;
  /** Which of the places in the paragraph that hold the words, from 1. */
  readonly nth: number;
  /** Check sum of the paragraph's text, as `paragraphSum` makes it; null where the address has none. */
  readonly sum: string | null;
}

/** Stands for what is left out of the middle of a long span. */
export const GAP = ' […] ';
/** Longer spans are given by their first and last words: with its marks, a letter takes up to nine bytes of an address. */
export const MAX_LINK_WORDS = 240;
/** On links inside the site, of which a page has many. */
export const MAX_SHORT_WORDS = 80;
/** A link that somebody wrote by hand may carry more. */
const MAX_READ_WORDS = 1000;
const MAX_NUMBER = 1_000_000;
const NUMBER = /^[1-9]\d{0,6}$/;
/** Half of a character that takes two units, where a cut went through it. */
const CUT_HIGH = /[\uD800-\uDBFF]$/;
const CUT_LOW = /^[\uDC00-\uDFFF]/;
const SUM = /^[0-9a-z]{1,8}$/;

/**
 * Reads `doan`, `trich`, `lan` and `ma`. Null where the address names no paragraph; anything else that cannot be read is
 * left out, for a damaged link still leads to its report.
 *
 * @param paragraph from 0, where the path names it and `doan` need not
 * @example parsePermalink(new URLSearchParams('doan=7&trich=gắn với')) // { paragraph: 6, words: 'gắn với', nth: 1, sum: null }
 */
export function parsePermalink(
  pairs: Iterable<readonly [key: string, value: string]>,
  paragraph: number | null = null,
): Permalink | null {
  const values = new Map<string, string>();
  for (const [key, value] of pairs) if (!values.has(key)) values.set(key, value);
  const number = readNumber(values.get('doan'));
  const at = paragraph ?? (number === null ? null : number - 1);
  if (at === null) return null;
  const sum = values.get('ma') ?? '';
  return {
    paragraph: at,
    words: flatWords(values.get('trich') ?? '')
      .slice(0, MAX_READ_WORDS)
      .toWellFormed(),
    nth: readNumber(values.get('lan')) ?? 1,
    sum: SUM.test(sum) ? sum : null,
  };
}

/**
 * The pairs that `parsePermalink` reads back.
 *
 * @example String(formatPermalink({ paragraph: 6, words: 'ocop', nth: 1, sum: null })) // 'doan=7&trich=ocop'
 */
export function formatPermalink({ paragraph, words, nth, sum }: Permalink): URLSearchParams {
  const pairs = new URLSearchParams({ doan: String(paragraph + 1) });
  if (words !== '') pairs.set('trich', words);
  if (nth > 1) pairs.set('lan', String(nth));
  if (sum !== null) pairs.set('ma', sum);
  return pairs;
}

/**
 * The words of a span as a link carries them: on one line, and of a long span the first and the last ones.
 *
 * @example shortWords('một hai ba bốn năm', 14) // 'một […] năm'
 */
export function shortWords(words: string, max: number = MAX_LINK_WORDS): string {
  const flat = flatWords(words);
  if (flat.length <= max) return flat;
  const side = Math.floor((max - GAP.length) / 2);
  const head = flat.slice(0, side + 1);
  const tail = flat.slice(-side - 1);
  const headEnd = head.lastIndexOf(' ');
  const tailStart = tail.indexOf(' ');
  // A megabyte without a blank is cut anywhere.
  const first = headEnd > side / 2 ? head.slice(0, headEnd) : head.slice(0, side);
  const last = tailStart !== -1 && tailStart < side / 2 ? tail.slice(tailStart + 1) : tail.slice(1);
  return first.replace(CUT_HIGH, '') + GAP + last.replace(CUT_LOW, '');
}

/** NFC, one blank for any space: what of a text survives a link. */
export function flatWords(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** `1` to a million, or null. */
export function readNumber(value: string | undefined): number | null {
  if (value === undefined || !NUMBER.test(value)) return null;
  const number = Number(value);
  return number > MAX_NUMBER ? null : number;
}
