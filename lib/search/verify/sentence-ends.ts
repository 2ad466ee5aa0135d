import type { VerifyToken } from './verify-tokens';

/** A full stop, question or exclamation mark, closing marks, blanks. Bounded by the gap between two words: linear. */
const STOP = /[.!?…][”"’')\]]*\s+[“"‘'([-]*$/u;
const CAPITAL = /^\p{Lu}/u;
/** Written with a full stop before a name or title; no sentence ends there. */
const ABBREVIATED = new Set([
  'tp',
  'tx',
  'tt',
  'th',
  'ths',
  'ts',
  'gs',
  'pgs',
  'bs',
  'ks',
  'cn',
  'q',
  'p',
  'h',
  'tr',
  'đc',
  'mr',
  'ms',
]);
/** What parts two sentences in a paste: a writer may well end one by a line break, a colon or a semicolon. */
const PARTED = /[.!?…;:\n]/;

/**
 * Whether a sentence ends between two neighbouring tokens of a text. Careful: "TP. Hồ Chí Minh" and "1. Về kinh tế" are
 * no ends.
 *
 * @example sentenceEnds('Không. Làm ngay.', left, right) // true
 */
export function sentenceEnds(text: string, left: VerifyToken, right: VerifyToken): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || !STOP.test(gap) || !CAPITAL.test(text.slice(right.start, right.end))) return false;
  if (left.kind === 'number') return left.start > 0 && text[left.start - 1] !== '\n';
  return !ABBREVIATED.has(text.slice(left.start, left.end).toLowerCase());
}

/**
 * Whether a text has any sign at all that parts two sentences between two of its tokens.
 *
 * @example isParted('kinh tế; xã hội', left, right) // true
 */
export function isParted(text: string, left: VerifyToken, right: VerifyToken): boolean {
  return PARTED.test(text.slice(left.end, right.start));
}
