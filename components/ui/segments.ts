import type { Mark } from '@/lib/search/result';

/** A run of text, marked or not. `number` counts the marks of this text from 0; null outside a mark. */
export interface Segment {
  readonly text: string;
  readonly number: number | null;
}

/**
 * Splits a text at its marks. Marks are [start, end) in UTF-16 units; a mark that is empty, lies outside the text or
 * begins inside the one before it is left out, so that the segments always join to the text itself.
 *
 * @example segments('sản phẩm OCOP', [[9, 13]]) // [{ text: 'sản phẩm ', number: null }, { text: 'OCOP', number: 0 }]
 */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  // A mark left out still has its number: numbers are anchors, and the engine counted it.
  for (const [number, [start, end]] of marks.entries()) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) result.push({ text: text.slice(at, start), number: null });
    result.push({ text: text.slice(start, end), number });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), number: null });
  return result;
}
