import type { Mark } from '@/lib/search/result';
import { type Segment, segments } from '../ui/segments';

/** A segment of a text that may be cut where a cited span begins or ends. */
export interface Part extends Segment {
  /** Offset in the text, in UTF-16 units. */
  readonly at: number;
  /** False for what is left of a mark behind a cut: the anchor stands on its beginning. */
  readonly opens: boolean;
}

/** A text in three: before the cited span, in it, and behind it. */
export interface CitedParts {
  readonly before: readonly Part[];
  readonly inside: readonly Part[];
  readonly after: readonly Part[];
}

/**
 * Splits a marked text at a cited span; a mark that reaches over its edge is cut there. The parts join to the text itself.
 *
 * @example citedParts('một hai ba', [[0, 7]], [4, 10]).inside.map(({ text }) => text) // ['hai', ' ba']
 */
export function citedParts(text: string, marks: readonly Mark[], [start, end]: Mark): CitedParts {
  const parts: { before: Part[]; inside: Part[]; after: Part[] } = { before: [], inside: [], after: [] };
  let at = 0;
  for (const { text: segment, number } of segments(text, marks)) {
    const [from, to] = [at, at + segment.length];
    const put = (side: Part[], a: number, b: number) => {
      if (b > a) side.push({ text: text.slice(a, b), number, at: a, opens: a === from });
    };
    put(parts.before, from, Math.min(to, start));
    put(parts.inside, Math.max(from, start), Math.min(to, end));
    put(parts.after, Math.max(from, end), to);
    at = to;
  }
  return parts;
}
