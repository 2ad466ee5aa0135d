import { exactKey } from '../../text/keys';
import type { VerifyToken } from './verify-tokens';

/** Words that turn a sentence round. One of them too many or too few is the worst misquotation there is. */
const NEGATIONS = ['không', 'chưa', 'chẳng', 'chả', 'đừng', 'chớ', 'miễn', 'cấm', 'khỏi', 'trừ', 'bất', 'phi', 'vô'];
const KEYS: ReadonlySet<string> = new Set(NEGATIONS.map(exactKey));
/** Without marks only these are hardly another word: "dung" is đúng and dùng, "mien" is miền. */
const UNMARKED_KEYS: ReadonlySet<string> = new Set(['khong', 'chua', 'chang']);

/**
 * Whether a word denies.
 *
 * @param unmarked whether its text is written without marks
 * @example isNegation(verifyTokens('chưa', false)[0], false) // true
 */
export function isNegation(token: VerifyToken, unmarked: boolean): boolean {
  return token.kind === 'word' && (KEYS.has(token.exact) || (unmarked && UNMARKED_KEYS.has(token.folded)));
}
