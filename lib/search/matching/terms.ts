import type { Token } from '../../text/tokenise';
import type { QueryWord } from '../language/ast';
import type { MarkMode } from '../query';
import { foldMemo } from './fold-memo';

/**
 * Words of a report written without marks live in a name space of their own, so that a marked query word finds
 * "duong" there and not in a marked report, where "duong" is another word than "đường".
 */
const UNMARKED = '~';

/**
 * Analysis for the index: the term that one token of a report is stored under.
 *
 * @example analyseForIndex(token, false) // exact key of the token
 */
export function analyseForIndex(token: Pick<Token, 'kind' | 'exact'>, unmarkedReport: boolean): string {
  return unmarkedReport && token.kind === 'word' ? UNMARKED + foldMemo(token.exact) : token.exact;
}

/**
 * Folded key of an index term.
 *
 * @example foldedTerm('~duong') // 'duong'
 */
export function foldedTerm(term: string): string {
  return term.startsWith(UNMARKED) ? term.slice(1) : foldMemo(term);
}

/** Whether a term comes from a report written without marks: it is no spelling of the language. */
export function isUnmarkedTerm(term: string): boolean {
  return term.startsWith(UNMARKED);
}

/** What a query word stands for: these very terms, or every term of a folded key. */
export type TermMatch =
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'folded'; readonly folded: string };

/**
 * Analysis for queries: a marked word means its own spelling (and the folded one in reports without marks), an
 * unmarked word every spelling; `bo-qua` loosens the first, `chinh-xac` tightens the second.
 *
 * @example analyseQuery(word, 'bo-qua') // { kind: 'folded', folded: 'duong' }
 */
export function analyseQuery(word: QueryWord, mode: MarkMode): TermMatch {
  if (word.number) return { kind: 'terms', terms: [word.exact] };
  const own = mode === 'chinh-xac' || (mode === 'mac-dinh' && word.marked);
  if (!own) return { kind: 'folded', folded: word.folded };
  return { kind: 'terms', terms: [word.exact, UNMARKED + word.folded] };
}

/**
 * Whether an index term is one that the query word stands for. The same truth as looking the word up in the index.
 *
 * @example termMatches(analyseQuery(word, 'mac-dinh'), 'đương\u0300')
 */
export function termMatches(match: TermMatch, term: string): boolean {
  return match.kind === 'terms' ? match.terms.includes(term) : foldedTerm(term) === match.folded;
}
