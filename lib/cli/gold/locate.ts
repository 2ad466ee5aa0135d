import type { Span } from '../../report/report';
import { firstIndex } from '../../text/first-index';
import { type MappedText, mapIdentity, replaceMapped } from '../../text/mapped-text';
import type { GoldSpan } from './gold';

/** Finds the place in the report's paragraphs that a span of the file means; null where it lies in none. */
export type Locate = (span: GoldSpan) => Span | null;

/** A letter with its marks; linear: two disjoint classes. */
const CLUSTER = /\P{M}\p{M}+/gu;
const BLANKS = /\s+/gu;

/** Composed, one blank for any: what a file and the paragraphs that were read from it have in common. */
function skeleton(text: string): MappedText {
  const composed = replaceMapped(mapIdentity(text), CLUSTER, (cluster) => cluster.normalize('NFC'));
  return replaceMapped(composed, BLANKS, () => ' ');
}

interface Placed {
  readonly paragraph: number;
  /** Where its skeleton begins in the file's. */
  readonly from: number;
  readonly bones: MappedText;
}

/**
 * Leads offsets of a file to offsets of the paragraphs that a reader made of it. Where a paragraph is not in the file
 * as it stands (markup, old encodings), the words of the span are looked for instead, first place first.
 *
 * @param file decoded text of the source, from its first character
 * @example locator('A\nHọp xã', ['A', 'Họp xã'])({ text: 'xã', start: 6, end: 8 }) // { paragraph: 1, start: 4, end: 6 }
 */
export function locator(file: string, paragraphs: readonly string[]): Locate {
  const whole = skeleton(file);
  const bones = paragraphs.map(skeleton);
  const placed: Placed[] = [];
  let at = 0;
  for (const [paragraph, bone] of bones.entries()) {
    const from = whole.text.indexOf(bone.text, at);
    if (from < 0 || bone.text === '') continue;
    placed.push({ paragraph, from, bones: bone });
    at = from + bone.text.length;
  }
  return (span) => byOffset(span, whole, placed) ?? byWords(span, bones);
}

function byOffset({ start, end }: GoldSpan, whole: MappedText, placed: readonly Placed[]): Span | null {
  const first = indexOf(whole, start);
  const home = placed.find(({ from, bones }) => from <= first && first < from + bones.text.length);
  if (home === undefined) return null;
  const { from, bones, paragraph } = home;
  // A span that goes on into the next paragraph ends with its first one.
  const last = Math.min(indexOf(whole, Math.max(start, end - 1)), from + bones.text.length - 1);
  return { paragraph, start: bones.starts[first - from] ?? 0, end: bones.ends[last - from] ?? 0 };
}

function byWords({ text }: GoldSpan, bones: readonly MappedText[]): Span | null {
  const wanted = skeleton(text).text.trim();
  if (wanted === '') return null;
  for (const [paragraph, bone] of bones.entries()) {
    const found = bone.text.indexOf(wanted);
    if (found < 0) continue;
    return { paragraph, start: bone.starts[found] ?? 0, end: bone.ends[found + wanted.length - 1] ?? 0 };
  }
  return null;
}

/** First unit of the mapped text that ends behind an offset of the original: binary search. */
function indexOf({ ends }: MappedText, offset: number): number {
  return firstIndex(ends.length, (index) => (ends[index] ?? 0) > offset);
}
