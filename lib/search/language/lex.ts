import { isMarked } from '../../text/keys';
import { tokenise } from '../../text/tokenise';
import { foldMemo } from '../matching/fold-memo';
import type { Phrase, QueryWord } from './ast';

export type Lexeme =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close' | 'or' | 'minus'; readonly start: number; readonly end: number }
  | { readonly kind: 'near'; readonly distance: number; readonly start: number; readonly end: number };

export interface Lexed {
  readonly lexemes: readonly Lexeme[];
  /** A quotation mark was opened and never closed; the query's end closes it. */
  readonly openQuote: boolean;
}

const QUOTES = '"“”„«»';
/** One step: blank, bracket, quoted run, or a run of anything else. Each alternative starts on its own class: linear. */
const STEP = new RegExp(`\\s+|[()]|[${QUOTES}][^${QUOTES}]*[${QUOTES}]?|[^\\s()${QUOTES}]+`, 'gu');
const OR_WORDS = new Set(['HOẶC', 'HOAC', 'OR']);
/** GẦN/5: at most five words between. */
const NEAR_WORD = /^(?:GẦN|GAN|NEAR)\/(\d{1,9})$/u;
const LOWER = /\p{Ll}/u;

/**
 * Cuts a query into words, phrases, brackets and operators. Operators are upper case and count only where the query
 * also has a lower-case letter: in "UBND HOẶC HĐND" typed with caps lock nothing is an operator.
 *
 * @example lex('ocop HOẶC "nông thôn mới"').lexemes.map((each) => each.kind) // ['phrase', 'or', 'phrase']
 */
export function lex(text: string): Lexed {
  const operators = LOWER.test(text);
  const lexemes: Lexeme[] = [];
  let openQuote = false;
  for (const match of text.matchAll(STEP)) {
    const piece = match[0];
    const at = { start: match.index, end: match.index + piece.length };
    const first = piece[0] ?? '';
    if (piece.trim() === '') continue;
    if (first === '(') lexemes.push({ kind: 'open', ...at });
    else if (first === ')') lexemes.push({ kind: 'close', ...at });
    else if (QUOTES.includes(first)) {
      const closed = piece.length > 1 && QUOTES.includes(piece.at(-1) ?? '');
      if (!closed) openQuote = true;
      pushPhrase(lexemes, piece, at.start, true);
    } else if (operators && OR_WORDS.has(piece)) lexemes.push({ kind: 'or', ...at });
    else if (operators && NEAR_WORD.test(piece)) {
      lexemes.push({ kind: 'near', distance: Number(NEAR_WORD.exec(piece)?.[1] ?? 0), ...at });
    } else pushChunk(lexemes, text, piece, at.start);
  }
  return { lexemes, openQuote };
}

/** "-word" excludes after a space, a bracket or at the start; a hyphen inside a chunk or alone is punctuation. */
function pushChunk(lexemes: Lexeme[], text: string, piece: string, start: number): void {
  const next = piece[1] ?? text[start + 1] ?? '';
  const excludes = piece.startsWith('-') && (piece.length > 1 ? /[\p{L}\d]/u.test(next) : /["“„«(]/u.test(next));
  if (excludes) lexemes.push({ kind: 'minus', start, end: start + 1 });
  pushPhrase(lexemes, piece, start, false);
}

function pushPhrase(lexemes: Lexeme[], piece: string, start: number, quoted: boolean): void {
  const [first, ...rest] = queryWords(piece);
  if (first === undefined) return;
  const phrase: Phrase = { kind: 'phrase', words: [first, ...rest], quoted };
  lexemes.push({ kind: 'phrase', phrase, start, end: start + piece.length });
}

/**
 * The words of a piece of a query: the same cutting as for the index, with what the query needs to know of each.
 *
 * @example queryWords('huyện ủy').map((word) => word.folded) // ['huyen', 'uy']
 */
export function queryWords(piece: string): QueryWord[] {
  return tokenise(piece).map((token) => ({
    text: piece.slice(token.start, token.end),
    exact: token.exact,
    folded: foldMemo(token.exact),
    marked: isMarked(token.exact),
    number: token.kind === 'number',
  }));
}
