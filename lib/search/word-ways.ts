import type { Phrase, QueryNode } from './language/ast';
import { QUOTES } from './language/lex';
import type { ReadQuery } from './language/read-query';
import type { SearchQuery } from './query';
import type { Relaxation } from './result';

/** Something to drop, and the search that is left. */
export interface Way {
  readonly way: Omit<Relaxation, 'total'>;
  readonly query: SearchQuery;
}

/** Of a long question no single word is what stands in the way. */
const MAX_PARTS = 8;
const QUOTE = new RegExp(`[${QUOTES}]`, 'gu');

/**
 * Ways to loosen the words of a query: without the quotation marks, without one part, and a condition on place or order
 * of words taken off.
 *
 * @example wordWays(query, reading)[0]?.way.text
 */
export function wordWays(query: SearchQuery, { text, node, parts }: ReadQuery): Way[] {
  const ways: Way[] = [];
  const unquoted = text.replace(QUOTE, ' ').replace(/\s+/g, ' ').trim();
  if (node !== null && hasPhrase(node)) ways.push(wordWay(query, 'ngoac-kep', 'khong', 'dấu ngoặc kép', unquoted));
  if (parts.length > 1 && parts.length <= MAX_PARTS) {
    for (const { said, without } of parts) ways.push(wordWay(query, 'bo-phan', said, said, without));
  }
  for (const part of node === null ? [] : topParts(node).slice(0, MAX_PARTS)) {
    for (const looser of looserTexts(part)) {
      const whole = `${text.slice(0, part.at[0])}${looser}${text.slice(part.at[1])}`;
      ways.push(wordWay(query, 'noi-phan', looser, looser, whole));
    }
  }
  return ways;
}

/**
 * Each part of a query by itself.
 *
 * @example aloneWays(query, reading).map(({ way }) => way.text) // ['huyện', 'ủy']
 */
export function aloneWays(query: SearchQuery, { parts }: ReadQuery): Way[] {
  if (parts.length < 2 || parts.length > MAX_PARTS) return [];
  return parts.map(({ said, alone }) => wordWay(query, 'chi-phan', said, said, alone));
}

function wordWay(query: SearchQuery, key: string, value: string, label: string, text: string): Way {
  return { way: { key, value, label, text }, query: { ...query, text, page: 1 } };
}

function topParts(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'and' ? node.parts : [node];
}

/** A part with less asked of it: words of a code apart or fewer of them, words of a title or of GẦN anywhere. */
function looserTexts(part: QueryNode): string[] {
  switch (part.kind) {
    case 'either':
      return looserTexts(part.typed);
    case 'title':
      return [part.phrase.text];
    case 'near':
      return [`${part.left.text} ${part.right.text}`];
    case 'field':
      return [part.text];
    case 'phrase':
      return part.as === 'code' ? looserCodes(part) : [];
    default:
      return [];
  }
}

/** UBND-HĐND → its words; 10-NQ/HU → 10-NQ, NQ/HU. */
function looserCodes({ words, text, at }: Phrase): string[] {
  const [second, last] = [words[1], words.at(-2)];
  if (second === undefined || last === undefined) return [];
  const apart = words.map((word) => word.text).join(' ');
  if (words.length === 2) return [apart];
  return [apart, text.slice(0, last.at[1] - at[0]), text.slice(second.at[0] - at[0])];
}

function hasPhrase(node: QueryNode): boolean {
  if (node.kind === 'phrase') return node.as === 'quotes' && node.words.length > 1;
  if (node.kind === 'either') return hasPhrase(node.typed);
  return (node.kind === 'and' || node.kind === 'or') && node.parts.some(hasPhrase);
}
