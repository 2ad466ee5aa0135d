import { type MappedText, mapIdentity, originalRange, replaceMapped } from '../text/mapped-text';

/** [start, end) in UTF-16 units of the paragraph. */
export type Range = readonly [start: number, end: number];

/** Spaces that a link does not keep: runs of them, and any that is no plain blank. One class with one repeat: linear. */
const SPACES = /\s+/gu;
const ODD_SPACE = /\s{2}|[^\S ]|^ | $/u;

/** A paragraph on one line, as a link has its words, and the way back. */
export interface FlatText {
  readonly text: string;
  readonly original: (start: number, end: number) => Range;
}

/**
 * A text with one blank for any space; its offsets lead back to the original.
 *
 * @example flatText('hai\n dòng').original(0, 8) // [0, 9]
 */
export function flatText(text: string): FlatText {
  if (last?.of !== text) last = { of: text, flat: flatten(text) };
  return last.flat;
}

/** Sixty sentences of one paragraph ask for the same text: of a megabyte that was a minute's work (63 s; 0.5 s so). */
let last: { readonly of: string; readonly flat: FlatText } | null = null;

function flatten(text: string): FlatText {
  if (!ODD_SPACE.test(text)) return { text, original: (start, end) => [start, end] };
  const mapped: MappedText = replaceMapped(mapIdentity(text), SPACES, () => ' ');
  return { text: mapped.text, original: (start, end) => originalRange(mapped, start, end) };
}
