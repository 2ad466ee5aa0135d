import type { TokenText } from './edits';
import type { VerifyToken } from './verify-tokens';

/** Cells of an alignment: a tenth of a second. A sentence in a page of text takes a hundredth of it. */
const MOST_CELLS = 4_000_000;
/** Words of the source at least: a sentence left out must have room. */
const LEAST = 600;

/**
 * The part of a very long passage where most words of the paste stand together: an alignment takes time in proportion to both
 * lengths. Usual passages come back whole.
 *
 * @example nearestWindow({ text, tokens }, pasted).tokens.length
 */
export function nearestWindow(source: TokenText, pasted: readonly VerifyToken[]): TokenText {
  const room = Math.max(LEAST, Math.floor(MOST_CELLS / Math.max(1, pasted.length)));
  if (source.tokens.length <= room) return source;
  const wanted = new Set(pasted.map(({ folded }) => folded));
  const holds = source.tokens.map(({ folded }) => (wanted.has(folded) ? 1 : 0));
  let count = 0;
  let [best, most] = [0, -1];
  // The window where most of them stand is as wide as the paste and half as much again.
  const width = Math.min(room, Math.ceil(pasted.length * 1.5));
  for (let end = 0; end < holds.length; end++) {
    count += holds[end] ?? 0;
    if (end >= width) count -= holds[end - width] ?? 0;
    if (count > most) [best, most] = [end, count];
  }
  const middle = best - Math.floor(width / 2);
  const from = Math.max(0, Math.min(source.tokens.length - room, middle - Math.floor(room / 2)));
  return { text: source.text, tokens: source.tokens.slice(from, from + room) };
}
