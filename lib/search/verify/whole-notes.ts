import type { Pasted } from './judge';
import type { ExactPlace } from './passage-source';
import type { VerifyPiece } from './verdict';
import { isIndexed, type VerifyToken } from './verify-tokens';

/** Fewer words than this are no quote. */
const FEW_WORDS = 4;

/**
 * What holds for the whole of a checked text, in words.
 *
 * @param across where all pieces stand one behind the other in several passages; null otherwise
 * @example wholeNotes(pasted, tokens, pieces, null)
 */
export function wholeNotes(
  pasted: Pasted,
  tokens: readonly VerifyToken[],
  pieces: readonly VerifyPiece[],
  across: ExactPlace | null,
): string[] {
  const notes: string[] = [];
  const found = pieces.some(({ verdict }) => verdict !== 'not-found');
  if (found && pasted.unmarked && tokens.some(({ kind }) => kind === 'word')) {
    notes.push('Đoạn dán không có dấu nên chỉ so được chữ, không so được dấu.');
  }
  if (tokens.filter(isIndexed).length < FEW_WORDS) {
    notes.push('Đoạn dán chỉ có vài chữ: trùng vài chữ chưa cho biết là trích từ đó.');
  }
  if (across !== null) notes.push(`Đoạn dán nằm trên ${across.passages} đoạn liền nhau của một báo cáo.`);
  else if (pieces.length > 1 && pieces.every(({ verdict }) => verdict === 'exact')) {
    notes.push('Từng câu đúng nguyên văn, nhưng các câu không đứng liền nhau theo thứ tự này trong một báo cáo.');
  }
  return notes;
}
