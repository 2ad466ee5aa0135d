import { tokenise } from '../text/tokenise';
import { GAP } from '../url/permalink';
import { flatText, type Range } from './flat-text';

/** Places of the same words that are told apart; the two ends of a long span stand together in one way, nearly always. */
const MAX_PLACES = 200;
/** Where words hold the sign of a gap themselves, each of them may be the gap. */
const MAX_GAPS = 5;

/**
 * Where a paragraph holds the words of a link, to the letter, spaces apart; in reading order.
 *
 * @example placesOf('bàn về OCOP, rồi OCOP', 'OCOP') // [[7, 11], [17, 21]]
 */
export function placesOf(paragraph: string, words: string): Range[] {
  if (words === '') return [];
  const flat = flatText(paragraph);
  const find = (part: string) => indexesOf(flat.text, part);
  return placed(words, find, (part) => part.length).map(([start, end]) => flat.original(start, end));
}

/**
 * The same for words written another way: other tone style (hòa, hoà), other form of Unicode, other case, other
 * punctuation. A place reaches from the first word to the last.
 *
 * @example placesByKeys('Đoàn kết, hoà thuận', 'hòa thuận') // [[10, 19]]
 */
export function placesByKeys(paragraph: string, words: string): Range[] {
  const tokens = tokenise(paragraph);
  const keys = tokens.map(({ exact }) => exact);
  const asKeys = (part: string) => tokenise(part).map(({ exact }) => exact);
  const find = (part: string) => sequencesOf(keys, asKeys(part));
  return placed(words, find, (part) => asKeys(part).length).flatMap(([first, end]): Range[] => {
    const [from, to] = [tokens[first], tokens[end - 1]];
    return from === undefined || to === undefined ? [] : [[from.start, to.end]];
  });
}

/** The words as a whole where they stand so; else their beginning, and after it their end. */
function placed(words: string, find: (part: string) => number[], length: (part: string) => number): Range[] {
  const whole = find(words).map((at): Range => [at, at + length(words)]);
  if (whole.length > 0 || !words.includes(GAP)) return whole;
  for (const [head, tail] of halves(words)) {
    const heads = find(head);
    const tails = heads.length === 0 ? [] : find(tail);
    const pairs: Range[] = [];
    for (const start of heads) {
      for (const end of tails) {
        if (end < start + length(head)) continue;
        if (pairs.length === MAX_PLACES) return pairs;
        pairs.push([start, end + length(tail)]);
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

function indexesOf(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at !== -1 && found.length < MAX_PLACES; at = text.indexOf(part, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Where a sequence of keys begins; joined by a sign that no key holds, so that the search is the string's own. */
function sequencesOf(keys: readonly string[], part: readonly string[]): number[] {
  if (part.length === 0) return [];
  const found: number[] = [];
  const starts = new Map<number, number>();
  let length = 1;
  for (const [index, key] of keys.entries()) {
    starts.set(length - 1, index);
    length += key.length + 1;
  }
  const text = `\n${keys.join('\n')}\n`;
  const wanted = `\n${part.join('\n')}\n`;
  for (let at = text.indexOf(wanted); at !== -1 && found.length < MAX_PLACES; at = text.indexOf(wanted, at + 1)) {
    const index = starts.get(at);
    if (index !== undefined) found.push(index);
  }
  return found;
}
