import type { Span } from '../../report/report';
import { firstIndex } from '../../text/first-index';

/** Ranges of one paragraph, apart from each other and in order. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Spans by paragraph, those that touch made one, so that a place is looked up by halving. */
export function rangesByParagraph(spans: readonly Span[]): ReadonlyMap<number, Ranges> {
  const byParagraph = new Map<number, [start: number, end: number][]>();
  const ordered = [...spans].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const { paragraph, start, end } of ordered) {
    const ranges = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, ranges);
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return byParagraph;
}

/** The first of the ranges that has a unit in [start, end). */
export function rangeIn(ranges: Ranges | undefined, start: number, end: number): Ranges[number] | undefined {
  if (ranges === undefined) return undefined;
  const found = ranges[firstIndex(ranges.length, (index) => (ranges[index]?.[1] ?? 0) > start)];
  return found !== undefined && found[0] < end ? found : undefined;
}
