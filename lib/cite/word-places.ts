import { tokenise } from '../text/tokenise';
import type { Range } from './flat-text';
import { placed } from './letter-places';

/** Signs before the first letter or digit, and behind the last one: “, (, %. Classes with one repeat, anchored: linear. */
const LEAD = /^[^\p{L}\p{N}]{0,20}/u;
const TRAIL = /[^\p{L}\p{N}]{0,20}$/u;

/**
 * The same as `placesOf` for words written another way: other tone style (hòa, hoà), other form of Unicode, other case,
 * other punctuation. A place reaches from the first word to the last, and over the signs around them where the text
 * has the same ones.
 *
 * @example placesByKeys('Đoàn kết, hoà thuận', 'hòa thuận') // [[10, 19]]
 */
export function placesByKeys(paragraph: string, words: string): Range[] {
  const tokens = tokenise(paragraph);
  const keys = tokens.map(({ exact }) => exact);
  const asKeys = (part: string) => tokenise(part).map(({ exact }) => exact);
  const find = (part: string, most: number) => sequencesOf(keys, asKeys(part), most);
  const lead = (LEAD.exec(words)?.[0] ?? '').trimStart();
  const trail = (TRAIL.exec(words)?.[0] ?? '').trimEnd();
  return placed(words, { find, length: (part) => asKeys(part).length }).flatMap(([first, end]): Range[] => {
    const [from, to] = [tokens[first], tokens[end - 1]];
    if (from === undefined || to === undefined) return [];
    const opens = paragraph.slice(0, from.start).endsWith(lead) ? lead.length : 0;
    const closes = paragraph.startsWith(trail, to.end) ? trail.length : 0;
    return [[from.start - opens, to.end + closes]];
  });
}

/** Where a sequence of keys begins; joined by a sign that no key holds, so that the search is the string's own. */
function sequencesOf(keys: readonly string[], part: readonly string[], most: number): number[] {
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
  for (let at = text.indexOf(wanted); at !== -1 && found.length < most; at = text.indexOf(wanted, at + 1)) {
    const index = starts.get(at);
    if (index !== undefined) found.push(index);
  }
  return found;
}
