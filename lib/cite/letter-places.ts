import { GAP } from '../url/permalink';
import { flatText, type Range } from './flat-text';

/** Places that are told apart: a paragraph of a megabyte may hold a word so often. */
const MAX_PLACES = 5000;
/** The two ends of a long span stand together in one way, nearly always. */
const MAX_ENDS = 200;
/** Where words hold the sign of a gap themselves, each of them may be the gap. */
const MAX_GAPS = 5;

/** How a text is searched for a part of a link's words. */
export interface PartSearch {
  /** Where the part begins, in order; at most so many. */
  readonly find: (part: string, most: number) => number[];
  /** In the units of these places. */
  readonly length: (part: string) => number;
}

/**
 * Where a paragraph holds the words of a link, to the letter, spaces apart; in reading order.
 *
 * @example placesOf('bàn về OCOP, rồi OCOP', 'OCOP') // [[7, 11], [17, 21]]
 */
export function placesOf(paragraph: string, words: string): Range[] {
  if (words === '') return [];
  const flat = flatText(paragraph);
  const find = (part: string, most: number) => indexesOf(flat.text, part, most);
  return placed(words, { find, length: (part) => part.length }).map(([start, end]) => flat.original(start, end));
}

/**
 * The words as a whole where they stand so; else their beginning, and after it their end.
 *
 * @example placed('a', { find: () => [3], length: () => 1 }) // [[3, 4]]
 */
export function placed(words: string, { find, length }: PartSearch): Range[] {
  const size = length(words);
  const whole = find(words, MAX_PLACES).map((at): Range => [at, at + size]);
  if (whole.length > 0 || !words.includes(GAP)) return whole;
  for (const [head, tail] of halves(words)) {
    const heads = find(head, MAX_ENDS);
    const tails = heads.length === 0 ? [] : find(tail, MAX_ENDS);
    const [headSize, tailSize] = [length(head), length(tail)];
    const pairs: Range[] = [];
    for (const start of heads) {
      for (const end of tails) {
        if (end < start + headSize) continue;
        if (pairs.length === MAX_ENDS) return pairs;
        pairs.push([start, end + tailSize]);
      }
    }
    if (pairs.length > 0) return pairs;
  }
  return [];
}

function* halves(words: string): Generator<readonly [head: string, tail: string]> {
  let at = words.indexOf(GAP);
  for (let gaps = 0; at !== -1 && gaps < MAX_GAPS; gaps++) {
    yield [words.slice(0, at), words.slice(at + GAP.length)];
    at = words.indexOf(GAP, at + 1);
  }
}

function indexesOf(text: string, part: string, most: number): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at !== -1 && found.length < most; at = text.indexOf(part, at + 1)) {
    found.push(at);
  }
  return found;
}
