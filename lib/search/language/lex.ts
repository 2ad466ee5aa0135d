import { isMarked } from '../../text/keys';
import { fold } from '../../text/marks';
import { isPlainSyllable } from '../../text/syllable';
import { tokenise } from '../../text/tokenise';
import { foldMemo } from '../matching/fold-memo';
import type { Phrase, QueryWord, Span } from './ast';
import { type FieldName, fieldNamed } from './fields';

export type Lexeme =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly at: Span }
  | { readonly kind: 'open' | 'close' | 'or' | 'minus'; readonly at: Span }
  | { readonly kind: 'near'; readonly distance: number; readonly at: Span }
  /** `name` are its own words, for where no value follows and it is text after all. */
  | { readonly kind: 'field'; readonly field: FieldName; readonly name: readonly Phrase[]; readonly at: Span };

export interface Lexed {
  readonly lexemes: readonly Lexeme[];
  /** A quotation mark was opened and never closed; the query's end closes it. */
  readonly openQuote: boolean;
}

/** Opens or closes a quotation, in whichever style. */
export const QUOTES = '"“”„«»';
/** One step: blank, bracket, quoted run, or a run of anything else. Each alternative starts on its own class: linear. */
const STEP = new RegExp(`\\s+|[()]|[${QUOTES}][^${QUOTES}]*[${QUOTES}]?|[^\\s()${QUOTES}]+`, 'gu');
/** Operators as they are written; the first one is what the page teaches. */
export const OR_OPERATORS = ['HOẶC', 'HOAC', 'OR'] as const;
export const NEAR_OPERATORS = ['GẦN', 'GAN', 'NEAR'] as const;
const OR_WORDS = new Set<string>(OR_OPERATORS);
/** GẦN/5: at most five words between. */
const NEAR_WORD = new RegExp(`^(?:${NEAR_OPERATORS.join('|')})/(\\d{1,9})$`, 'u');
/** Farther apart than a long paragraph nothing is near. */
const MAX_DISTANCE = 100;
const LOWER = /\p{Ll}/u;
/** tinh:, Cán-bộ:, NĂM: – the longest name has seven letters, NFD doubles them. */
const FIELD = /^(\p{L}[\p{L}\p{M}-]{0,23}):/u;
/** Names of two words, as people write them: the second word with its colon, and what must stand before it. */
const TWO_WORDS: Readonly<Record<string, readonly string[]>> = { bo: ['can'], de: ['chu', 'tieu'], ban: ['van'] };

/**
 * Cuts a query into words, phrases, brackets, operators and fields. Operators are upper case and count only where the
 * query also has a lower-case letter: in "UBND HOẶC HĐND" typed with caps lock nothing is an operator.
 *
 * @example lex('ocop HOẶC "nông thôn mới"').lexemes.map((each) => each.kind) // ['phrase', 'or', 'phrase']
 */
export function lex(text: string): Lexed {
  const operators = hasOperators(text);
  const lexemes: Lexeme[] = [];
  let openQuote = false;
  for (const match of text.matchAll(STEP)) {
    const piece = match[0];
    const at: Span = [match.index, match.index + piece.length];
    const first = piece[0] ?? '';
    const operator = operators ? piece.normalize('NFC') : '';
    if (piece.trim() === '') continue;
    if (first === '(') lexemes.push({ kind: 'open', at });
    else if (first === ')') lexemes.push({ kind: 'close', at });
    else if (QUOTES.includes(first)) {
      const closed = piece.length > 1 && QUOTES.includes(piece.at(-1) ?? '');
      if (!closed) openQuote = true;
      pushPhrase(lexemes, text, queryWords(piece, at[0]), 'quotes', at);
    } else if (OR_WORDS.has(operator)) lexemes.push({ kind: 'or', at });
    else if (NEAR_WORD.test(operator)) {
      const distance = Math.min(MAX_DISTANCE, Number(NEAR_WORD.exec(operator)?.[1] ?? 0));
      lexemes.push({ kind: 'near', distance, at });
    } else pushChunk(lexemes, text, piece, at[0]);
  }
  return { lexemes, openQuote };
}

/**
 * Whether operators count: upper case means something in a text that also has lower case, or nothing that could have
 * been typed in lower case (10-NQ/TU HOẶC 12-NQ/TU).
 */
function hasOperators(text: string): boolean {
  if (LOWER.test(text)) return true;
  const words = (text.match(CHUNK) ?? []).filter((chunk) => !isOperator(chunk));
  return words.length > 0 && words.every((chunk) => !LETTER.test(chunk) || DIGIT.test(chunk));
}

/** A run without blanks, brackets and quotation marks. */
const CHUNK = new RegExp(`[^\\s()${QUOTES}]+`, 'gu');
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

function isOperator(chunk: string): boolean {
  const composed = chunk.normalize('NFC');
  return OR_WORDS.has(composed) || NEAR_WORD.test(composed);
}

/**
 * A piece cut out of a query, with its operators still operators: where nothing in the piece says that upper case
 * means something, one word is written small (search is blind to case).
 *
 * @example keepOperators('UBND HOẶC HĐND') // 'ubnd HOẶC HĐND'
 */
export function keepOperators(piece: string): string {
  const chunks = piece.match(CHUNK) ?? [];
  if (!chunks.some(isOperator) || hasOperators(piece)) return piece;
  const word = chunks.find((chunk) => !isOperator(chunk) && LETTER.test(chunk));
  return word === undefined ? piece : piece.replace(word, word.toLowerCase());
}

/** "-word" excludes after a space, a bracket or at the start; a hyphen inside a chunk or alone is punctuation. */
function pushChunk(lexemes: Lexeme[], text: string, piece: string, start: number): void {
  const next = piece[1] ?? text[start + 1] ?? '';
  const excludes = piece.startsWith('-') && (piece.length > 1 ? /[\p{L}\d]/u.test(next) : /["“„«(]/u.test(next));
  if (excludes) {
    lexemes.push({ kind: 'minus', at: [start, start + 1] });
    pushWords(lexemes, text, piece.slice(1), start + 1);
  } else pushWords(lexemes, text, piece, start);
}

function pushWords(lexemes: Lexeme[], text: string, piece: string, start: number): void {
  const field = fieldAt(lexemes, text, piece, start);
  if (field === null) {
    for (const words of wordGroups(piece, start)) {
      pushPhrase(lexemes, text, words, words.length > 1 ? 'code' : 'plain', null);
    }
    return;
  }
  if (field.popped) lexemes.pop();
  const negated = /^-(?:[^-]|$)/u.test(piece.slice(field.length));
  const [from, to] = [field.lexeme.at[0], field.lexeme.at[1] + (negated ? 1 : 0)];
  // tinh:-"Sơn La" is -tinh:"Sơn La".
  if (negated) lexemes.push({ kind: 'minus', at: [from, from] });
  lexemes.push({ ...field.lexeme, at: [from, to] });
  const rest = piece.slice(field.length + (negated ? 1 : 0));
  const at: Span = [to, start + piece.length];
  if (rest !== '') pushPhrase(lexemes, text, queryWords(rest, at[0]), 'code', at);
}

interface FieldAt {
  readonly lexeme: Lexeme;
  /** Of the piece, colon included. */
  readonly length: number;
  /** The word before belongs to the name. */
  readonly popped: boolean;
}

function fieldAt(lexemes: readonly Lexeme[], text: string, piece: string, start: number): FieldAt | null {
  const name = FIELD.exec(piece)?.[1];
  if (name === undefined) return null;
  const length = name.length + 1;
  const end = start + length;
  const own = asPhrases(text, wordGroups(name, start));
  const field = fieldNamed(name);
  if (field !== null) return { lexeme: { kind: 'field', field, name: own, at: [start, end] }, length, popped: false };
  const before = lexemes.at(-1);
  if (before?.kind !== 'phrase' || before.phrase.as !== 'plain') return null;
  const [first] = before.phrase.words;
  const second = fold(name);
  const twoWords = Object.hasOwn(TWO_WORDS, second) && TWO_WORDS[second]?.includes(first.folded);
  const both = twoWords ? fieldNamed(first.folded + second) : null;
  if (both === null || text.slice(before.at[1], start).trim() !== '') return null;
  const at: Span = [before.at[0], end];
  return { lexeme: { kind: 'field', field: both, name: [before.phrase, ...own], at }, length, popped: true };
}

/**
 * The words of a piece without blanks. "kinh tế-xã hội" is four words however its hyphen is set; 1083-QĐ/HU, 34/37,
 * Covid-19 and KT-XH are one thing: they hold a number, or no word of running text.
 */
function wordGroups(piece: string, start: number): QueryWord[][] {
  const words = queryWords(piece, start);
  const groups: QueryWord[][] = [];
  let run: QueryWord[] = [];
  const flush = () => {
    if (run.some((word) => word.number) || !run.some(isRunningWord)) groups.push(run);
    else groups.push(...run.map((word) => [word]));
    run = [];
  };
  words.forEach((word, i) => {
    const last = words[i - 1];
    // "2022,huyện" and "đường;xã" lost a blank after a stop: two things.
    if (last !== undefined && STOP.test(piece.slice(last.at[1] - start, word.at[0] - start))) flush();
    run.push(word);
  });
  flush();
  return groups;
}

const STOP = /[,;!?]/;

/** A syllable that is not in capitals: xã, Lai, not TU of NQ/TU. */
function isRunningWord({ text, folded }: QueryWord): boolean {
  return isPlainSyllable(folded) && text !== text.toUpperCase();
}

function asPhrases(text: string, groups: readonly (readonly QueryWord[])[]): Phrase[] {
  return groups.flatMap((words) => phraseOf(text, words, words.length > 1 ? 'code' : 'plain', null) ?? []);
}

function pushPhrase(
  lexemes: Lexeme[],
  text: string,
  words: readonly QueryWord[],
  as: Phrase['as'],
  at: Span | null,
): void {
  const phrase = phraseOf(text, words, as, at);
  if (phrase !== null) lexemes.push({ kind: 'phrase', phrase, at: phrase.at });
}

/**
 * A phrase of words of a text; null without any. `at` is where it stands with its quotes, by default from first to
 * last word.
 *
 * @example phraseOf('nông thôn', queryWords('nông thôn', 0), 'quotes', null)?.words.length // 2
 */
export function phraseOf(text: string, words: readonly QueryWord[], as: Phrase['as'], at: Span | null): Phrase | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const span: Span = [first.at[0], (rest.at(-1) ?? first).at[1]];
  return { kind: 'phrase', words: [first, ...rest], as, text: text.slice(...span), at: at ?? span };
}

/**
 * The words of a piece of a query: the same cutting as for the index, with what the query needs to know of each.
 *
 * @param offset where the piece begins in the query
 * @example queryWords('huyện ủy', 0).map((word) => word.folded) // ['huyen', 'uy']
 */
export function queryWords(piece: string, offset: number): QueryWord[] {
  return tokenise(piece).map((token) => ({
    text: piece.slice(token.start, token.end),
    exact: token.exact,
    folded: foldMemo(token.exact),
    marked: isMarked(token.exact),
    number: token.kind === 'number',
    at: [offset + token.start, offset + token.end],
  }));
}
