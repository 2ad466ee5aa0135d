import { fold } from '../../text/marks';
import { type TokenKind, tokenise } from '../../text/tokenise';

/** A word, a number, a sign that changes what is said, or, in a pasted text, the mark of a permitted cut. */
export interface VerifyToken {
  readonly kind: TokenKind | 'sign' | 'cut';
  readonly start: number;
  readonly end: number;
  /** `exactKey` of a word, canonical digits of a number, the sign itself. */
  readonly exact: string;
  readonly folded: string;
}

/** Signs that are no punctuation: without them the same words say something else. */
const SIGN = /[%‰°±<>≤≥=+$€²³½¼¾]/gu;
/** "m²" and "m2" are one. */
const AS_DIGIT: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

/** "[...]", "(…)", "...", "…": how a quote says that words were left out. Each alternative is bounded: linear. */
const CUT = /\[ ?(?:\.{2,9}|…) ?\]|\( ?(?:\.{2,9}|…) ?\)|\.{3,9}|…/gu;

/**
 * What of a text is compared: the tokens of the search, so that tone style, case and composed marks do not matter, and
 * the signs between them.
 *
 * @param cuts whether dots stand for words left out: in what was pasted, not in the source
 * @example verifyTokens('giảm 5%', false).map(({ exact }) => exact) // ['giam\u0309', '5', '%']
 */
export function verifyTokens(text: string, cuts: boolean): VerifyToken[] {
  const words = tokenise(text);
  const all: VerifyToken[] = [];
  let at = 0;
  for (const word of words) {
    pushSigns(text, at, word.start, cuts && at > 0, all);
    all.push({ ...word, folded: word.kind === 'number' ? word.exact : fold(word.exact) });
    at = word.end;
  }
  // Dots at either end leave nothing out that was to be shown.
  if (words.length > 0) pushSigns(text, at, text.length, false, all);
  return all;
}

function pushSigns(text: string, from: number, to: number, cuts: boolean, all: VerifyToken[]): void {
  const gap = text.slice(from, to);
  // Nearly every gap is one blank.
  if (gap === ' ') return;
  const signs = [...gap.matchAll(SIGN)].map((match): VerifyToken => {
    const exact = AS_DIGIT[match[0]] ?? match[0];
    return { kind: 'sign', exact, folded: exact, ...placeOf(match, from) };
  });
  const dots = cuts ? [...gap.matchAll(CUT)].slice(0, 1) : [];
  const cut = dots.map((match): VerifyToken => ({ kind: 'cut', exact: '…', folded: '…', ...placeOf(match, from) }));
  all.push(...[...signs, ...cut].sort((a, b) => a.start - b.start));
}

function placeOf(match: RegExpExecArray, from: number) {
  return { start: from + match.index, end: from + match.index + match[0].length };
}

/** Whether a token is a word or number that the index holds, too. */
export function isIndexed(token: VerifyToken): boolean {
  return token.kind === 'word' || token.kind === 'number';
}
