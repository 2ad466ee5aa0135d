import codes from '../../../data/vocabulary/document-codes.json' with { type: 'json' };
import type { Phrase, QueryNode, QueryWord } from './ast';
import { queryWords } from './lex';
import { joined } from './read-field';

interface Signs {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/** Signs of one word only: GD&ĐT is no issuer of a number. */
function signs(list: readonly string[]): Signs {
  const words = list.map((each) => queryWords(each, 0)).flatMap((each) => (each.length === 1 ? each : []));
  return { exact: new Set(words.map((word) => word.exact)), folded: new Set(words.map((word) => word.folded)) };
}

const KINDS = signs(codes.kinds);
const ISSUERS = signs(codes.issuers);
const is = (word: QueryWord, { exact, folded }: Signs) =>
  word.marked ? exact.has(word.exact) : folded.has(word.folded);

/**
 * Joins the pieces of a document number that were typed apart: "10 NQ/TU", "1083 qd hu" are one thing, as 10-NQ/TU and
 * 1083-QĐ/HU are.
 *
 * @example joinCodes('1083 qd hu', parts) // [phrase of 1083, qd, hu]
 */
export function joinCodes(text: string, parts: readonly QueryNode[]): QueryNode[] {
  const out: QueryNode[] = [];
  for (let from = 0; from < parts.length; ) {
    const taken = codeAt(parts, from);
    const [first, ...rest] = taken;
    if (first !== undefined && rest.length > 0) out.push(joined(text, first, rest));
    else out.push(...parts.slice(from, from + 1));
    from += Math.max(1, taken.length);
  }
  return out;
}

/** The parts of the document number that begins here: number, year?, kind, issuers. */
function codeAt(parts: readonly QueryNode[], from: number): Phrase[] {
  const taken: Phrase[] = [];
  const words: QueryWord[] = [];
  let length = 0;
  for (const part of parts.slice(from, from + MOST_PARTS)) {
    if (part.kind !== 'phrase' || part.as === 'quotes') break;
    taken.push(part);
    words.push(...part.words);
    if (isCode(words)) length = taken.length;
  }
  return taken.slice(0, length);
}

const MOST_PARTS = 6;

function isCode(words: readonly QueryWord[]): boolean {
  const [number, ...rest] = words;
  if (!number?.number) return false;
  const [kind, ...issuers] = rest[0]?.number ? rest.slice(1) : rest;
  return kind !== undefined && is(kind, KINDS) && issuers.length > 0 && issuers.every((word) => is(word, ISSUERS));
}
