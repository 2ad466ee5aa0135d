import codes from '../../../data/vocabulary/document-codes.json' with { type: 'json' };
import { isPlainSyllable } from '../../text/syllable';
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

const KINDS = signs(codes.kinds.map(({ code }) => code));
const ISSUERS = signs(codes.issuers.map(({ code }) => code));
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
    // A number that was typed in one piece is whole: what stands before it is not part of it.
    if (taken.length > 0 && isCode(part.words)) break;
    taken.push(part);
    words.push(...part.words);
    if (isCode(words)) length = taken.length;
  }
  return taken.slice(0, length);
}

const MOST_PARTS = 6;
const YEAR = /^(?:19|20)\d\d$/;

function isCode(words: readonly QueryWord[]): boolean {
  const [number, ...rest] = words;
  if (!number?.number) return false;
  const [kind, ...issuers] = YEAR.test(rest[0]?.exact ?? '') ? rest.slice(1) : rest;
  if (kind === undefined || issuers.length === 0 || !is(kind, KINDS) || !looksLikeSign(kind)) return false;
  // 10 nq tu: after a kind that is no syllable even "tu" is a sign; "1083-QĐ/HU tu nam 2020" goes on in words.
  const sure = !isPlainSyllable(kind.folded);
  return issuers.every((word, i) => is(word, ISSUERS) && (looksLikeSign(word) || (sure && i === 0)));
}

/** TU, DA, CA are also syllables of the language: in small letters they are words. */
function looksLikeSign(word: QueryWord): boolean {
  return !isPlainSyllable(word.folded) || word.text === word.text.toUpperCase();
}
