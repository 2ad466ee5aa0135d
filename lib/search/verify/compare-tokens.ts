import { isMarked } from '../../text/keys';
import type { Compare } from './align';
import type { VerifyToken } from './verify-tokens';

/** Which side is written without marks, as a whole. */
export interface WithoutMarks {
  readonly pasted: boolean;
  readonly source: boolean;
}

/**
 * How words are compared: to the letter with their marks, or by their folded keys where one side is written without any. A
 * word of such a source that has marks all the same is held to them.
 *
 * @example compareTokens({ pasted: false, source: false })(ban, bán) // 'marks'
 */
export function compareTokens(without: WithoutMarks): Compare {
  return (pasted, source) => {
    if (pasted.exact === source.exact) return 'same';
    if (pasted.folded !== source.folded) return 'other';
    return without.pasted || (without.source && !isMarked(source.exact)) ? 'same' : 'marks';
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
