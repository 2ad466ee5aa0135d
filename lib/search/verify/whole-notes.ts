import type { Pasted } from './judge';
import type { Verdict, VerifyPiece } from './verdict';
import { isIndexed, type VerifyToken } from './verify-tokens';

/** Fewer words than this are no quote. */
const FEW_WORDS = 4;

/**
 * What holds for the whole of a checked text, in words.
 *
 * @param across in how many passages all pieces stand one behind the other; null where they do not
 * @example wholeNotes(pasted, tokens, pieces, null)
 */
export function wholeNotes(
  pasted: Pasted,
  tokens: readonly VerifyToken[],
  pieces: readonly VerifyPiece[],
  across: number | null,
): string[] {
  const notes: string[] = [];
  const found = pieces.some(({ verdict }) => verdict !== 'not-found');
  if (found && pasted.unmarked && tokens.some(({ kind }) => kind === 'word')) {
    notes.push('Đoạn dán không có dấu nên chỉ so được chữ, không so được dấu.');
  }
  if (tokens.filter(isIndexed).length < FEW_WORDS) {
    notes.push('Đoạn dán chỉ có vài chữ: trùng vài chữ chưa cho biết là trích từ đó.');
  }
  if (across !== null) notes.push(`Đoạn dán nằm trên ${across} đoạn liền nhau của một báo cáo.`);
  else if (pieces.length > 1 && pieces.every(({ verdict }) => verdict === 'exact')) {
    notes.push('Từng câu đúng nguyên văn, nhưng các câu không đứng liền nhau theo thứ tự này trong một báo cáo.');
  } else if (pieces.length > 1 && found) notes.push(countNote(pieces));
  return notes;
}

/** How many of the pieces are what: where some are not found, nothing is marked in them. */
function countNote(pieces: readonly VerifyPiece[]): string {
  const counts = COUNTED.flatMap(([verdict, words]) => {
    const count = pieces.filter((piece) => piece.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `Trong ${pieces.length} câu: ${counts.join(', ')}.`;
}

const COUNTED: readonly (readonly [verdict: Verdict, words: string])[] = [
  ['exact', 'đúng nguyên văn'],
  ['differs', 'có khác biệt'],
  ['not-found', 'không tìm thấy trong kho'],
];
