import { titleParagraph } from '../../report/title-paragraph';
import { segmentsOf } from '../build/segments';
import { judge, type Pasted } from './judge';
import type { ExactPlace, Found, Passage } from './passage-source';
import { type Piece, wholePiece } from './pieces';
import type { VerifyPiece } from './verdict';
import { verifyTokens } from './verify-tokens';

/** Places that are read again. */
const MOST = 3;

/** A text that runs through neighbouring paragraphs of a report, and the piece of it that each of them holds. */
export interface Across {
  readonly passages: number;
  /** All exact; null where words are left out: then they cannot be told apart by counting. */
  readonly pieces: readonly VerifyPiece[] | null;
}

/**
 * Where the whole of a text runs through several paragraphs. They are found by its words alone, so its signs and the ends of its
 * sentences are read again.
 *
 * @example acrossOf(pasted, whole, found)?.passages // 2
 */
export function acrossOf(pasted: Pasted, whole: Piece, { exact }: Found): Across | null {
  const several = exact.filter(({ passages }) => passages > 1).slice(0, MOST);
  for (const place of several) {
    const passages = passagesOf(place);
    const joined = { ...place.passage, text: passages.map(({ text }) => text).join('\n') };
    const together = judge(pasted, whole, joined);
    if (!together?.exact) continue;
    const { start, end } = together.match;
    return { passages: place.passages, pieces: piecesOf(pasted, whole, passages, [start, end]) };
  }
  return null;
}

/** @param bounds of the text in the passages, each a line */
function piecesOf(
  pasted: Pasted,
  whole: Piece,
  passages: readonly Passage[],
  [start, end]: readonly [number, number],
): VerifyPiece[] | null {
  let [lineStart, next] = [0, 0];
  const pieces: VerifyPiece[] = [];
  for (const passage of passages) {
    const lineEnd = lineStart + passage.text.length;
    const part = passage.text.slice(Math.max(0, start - lineStart), Math.max(0, end - lineStart));
    const tokens = whole.tokens.slice(next, next + verifyTokens(part, false).length);
    next += tokens.length;
    lineStart = lineEnd + 1;
    if (tokens.length === 0) continue;
    const piece = wholePiece(pasted.text, tokens);
    const judged = judge(pasted, piece, passage);
    if (judged === null || !judged.exact) return null;
    const text = pasted.text.slice(piece.start, piece.end);
    pieces.push({ text, start: piece.start, end: piece.end, verdict: 'exact', places: 1, matches: [judged.match] });
  }
  return next === whole.tokens.length ? pieces : null;
}

function passagesOf({ passage: { report, paragraph }, passages }: ExactPlace): Passage[] {
  // A title that is a paragraph is known as that paragraph, and stands first.
  const all = segmentsOf(report).map((each) => ({
    report,
    paragraph: each.paragraph ?? titleParagraph(report),
    text: each.text,
  }));
  const first = all.findIndex((each) => each.paragraph === paragraph);
  return all.slice(Math.max(0, first), Math.max(0, first) + passages);
}
