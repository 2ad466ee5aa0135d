import { fold } from '../../text/marks';
import { type Token, type TokenKind, tokenise } from '../../text/tokenise';

/** A word, a number, a sign that changes what is said, or, in a pasted text, the mark of a permitted cut. */
export interface VerifyToken {
  readonly kind: TokenKind | 'sign' | 'cut';
  readonly start: number;
  readonly end: number;
  /** `exactKey` of a word, canonical digits of a number, the sign itself. */
  readonly exact: string;
  readonly folded: string;
}

/**
 * Signs that are no punctuation: without them the same words say something else. Percent, degree, currencies, figures that are
 * no digits (², ½), signs of arithmetic; not the bar of a table, nor the minus, which is also a dash. One character: linear.
 */
const SIGN = /(?![|−])[%％‰°&\p{Sc}\p{Sm}\p{N}]/gu;
/** One sign in its ways of being written: "m²" is "m2", "５％" is "5%", a dash is short or long. */
const signKey = (printed: string) => printed.normalize('NFKC').replace(/[–—−]/, '-');
/** Between two numbers: "5/10" is no "5-10", "12.5" no "12 5". A full stop or colon with a blank is punctuation. */
const BETWEEN_NUMBERS = /^(?:[.:]|\s?[/–—−-]\s?)$/;
/** A minus right before a number: "là -5%". The hyphen of "Covid-19" has no blank before it. */
const MINUS = /[\s(“"][-–−]$/;
/** "+ Về kinh tế": at the beginning of a line it is a bullet. */
const BULLET_BEFORE = /(?:^|\n)[^\S\n]*$/;

/** Between two words; a line of them says no more, and every one takes time to be compared. */
const MOST_SIGNS = 3;

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
  let left: Token | null = null;
  for (const word of words) {
    pushSigns(text, left, word, cuts && left !== null, all);
    all.push({ ...word, folded: word.kind === 'number' ? word.exact : fold(word.exact) });
    left = word;
  }
  // Dots at either end leave nothing out that was to be shown.
  if (left !== null) pushSigns(text, left, null, false, all);
  return all;
}

function pushSigns(text: string, left: Token | null, right: Token | null, cuts: boolean, all: VerifyToken[]): void {
  const from = left?.end ?? 0;
  const gap = text.slice(from, right?.start);
  // Nearly every gap is one blank.
  if (gap === ' ' || gap === '') return;
  const sign = (index: number, printed: string): VerifyToken => {
    const exact = signKey(printed);
    return { kind: 'sign', exact, folded: exact, start: from + index, end: from + index + printed.length };
  };
  if (left?.kind === 'number' && right?.kind === 'number' && !gap.includes('\n') && BETWEEN_NUMBERS.test(gap)) {
    all.push(sign(gap.length - gap.trimStart().length, gap.trim()));
    return;
  }
  const found = [...gap.matchAll(SIGN)]
    .filter(({ index, 0: printed }) => !isBullet(text, from + index, printed))
    .slice(0, MOST_SIGNS)
    .map((match) => sign(match.index, match[0]));
  if (left !== null && right?.kind === 'number' && MINUS.test(gap)) found.push(sign(gap.length - 1, gap.slice(-1)));
  const dots = cuts ? [...gap.matchAll(CUT)].slice(0, 1) : [];
  const cut = dots.map(({ index, 0: printed }): VerifyToken => ({ ...sign(index, printed), ...CUT_KEYS }));
  // Not pushed as arguments: a line of signs may be longer than a call takes.
  for (const token of [...found, ...cut].sort((a, b) => a.start - b.start)) all.push(token);
}

const CUT_KEYS = { kind: 'cut', exact: '…', folded: '…' } as const;

function isBullet(text: string, at: number, printed: string): boolean {
  const behind = text[at + printed.length];
  return behind !== undefined && /\s/.test(behind) && BULLET_BEFORE.test(text.slice(Math.max(0, at - 20), at));
}

/** Whether dots of words left out stand in a stretch of text. */
export function hasDots(text: string): boolean {
  return text.search(CUT) >= 0;
}

/** Whether a token is a word or number that the index holds, too. */
export function isIndexed(token: VerifyToken): boolean {
  return token.kind === 'word' || token.kind === 'number';
}
