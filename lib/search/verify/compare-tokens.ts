import { isMarked } from '../../text/keys';
import type { Compare } from './align';
import type { VerifyToken } from './verify-tokens';

/**
 * How words are compared: to the letter with their marks, or by their folded keys where one side is written without any.
 *
 * @param withoutMarks whether the paste, or the source, carries no marks at all
 * @example compareTokens(false)(ban, bán) // 'marks'
 */
export function compareTokens(withoutMarks: boolean): Compare {
  return (pasted, source) => {
    if (pasted.exact === source.exact) return 'same';
    if (pasted.folded !== source.folded) return 'other';
    return withoutMarks ? 'same' : 'marks';
  };
}

/**
 * Whether a pasted text was typed without marks: not one of its words has any.
 *
 * @example isTypedUnmarked(verifyTokens('huyen uy', true)) // true
 */
export function isTypedUnmarked(tokens: readonly VerifyToken[]): boolean {
  return !tokens.some((token) => token.kind === 'word' && isMarked(token.exact));
}
