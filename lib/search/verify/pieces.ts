import { sentenceEnds } from './sentence-ends';
import { isIndexed, type VerifyToken } from './verify-tokens';

/** A stretch of the pasted text and its tokens. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly VerifyToken[];
  /** True where the dots of a permitted cut stand before it. */
  readonly afterCut: boolean;
}

/** A paste of 5,000 characters has some forty sentences; one of hundreds of lines is put together from its end on. */
const MOST_PIECES = 250;
/** Words: what is longer was typed without stops and may come from several passages. */
const LONGEST = 120;
const LINE_BREAK = /\n/;

/**
 * The sentences and lines of a pasted text, each to be judged by itself. Dots between two of them belong to neither.
 *
 * @example splitPieces(text, verifyTokens(text, true)).length
 */
export function splitPieces(text: string, tokens: readonly VerifyToken[]): Piece[] {
  const pieces: Piece[] = [];
  let open: VerifyToken[] = [];
  let afterCut = false;
  const close = (cutNext: boolean) => {
    while (open.at(-1)?.kind === 'cut') open.pop();
    if (open.some(isIndexed)) pieces.push(pieceOf(text, open, afterCut));
    afterCut = cutNext;
    open = [];
  };
  const words = tokens.filter((token) => token.kind !== 'cut');
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'cut') {
      open.push(token);
      continue;
    }
    const left = words[at - 1];
    at++;
    if (
      left !== undefined &&
      pieces.length < MOST_PIECES &&
      (open.length >= LONGEST || endsBetween(text, left, token))
    ) {
      close(open.at(-1)?.kind === 'cut');
    }
    open.push(token);
  }
  close(false);
  return pieces;
}

function endsBetween(text: string, left: VerifyToken, right: VerifyToken): boolean {
  return LINE_BREAK.test(text.slice(left.end, right.start)) || sentenceEnds(text, left, right);
}

function pieceOf(text: string, tokens: readonly VerifyToken[], afterCut: boolean): Piece {
  const start = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? start;
  // Marks that close it, up to the next blank: “… toàn.”
  const tail = /^[^\s\p{L}\p{N}]{0,4}/u.exec(text.slice(last, last + 4))?.[0].length ?? 0;
  const opening = /[“"‘'(]{1,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  return { start: start - opening, end: last + tail, tokens, afterCut };
}

/**
 * The whole of a text as one piece.
 *
 * @example wholePiece('“An toàn.”', tokens).start // 0
 */
export function wholePiece(text: string, tokens: readonly VerifyToken[]): Piece {
  return pieceOf(text, tokens, false);
}
