import type { ReportMarks } from '@/lib/search/engine';

/** Numbers of the marks of one report: `#h1` is the first, title before text, then paragraph by paragraph. */
export interface MarkNumbers {
  readonly title: number;
  /** Number of the first mark of a paragraph, for paragraphs that have marks. */
  readonly paragraphs: ReadonlyMap<number, number>;
  readonly count: number;
}

/**
 * Numbers marks in reading order, so that a hit's link leads to the same mark in the list and on the page.
 *
 * @example numberMarks({ title: [[0, 2]], paragraphs: new Map([[4, [[1, 3]]]]), count: 2 }).paragraphs.get(4) // 2
 */
export function numberMarks(marks: ReportMarks): MarkNumbers {
  let next = 1 + marks.title.length;
  const paragraphs = new Map<number, number>();
  for (const [paragraph, ranges] of [...marks.paragraphs].sort(([a], [b]) => a - b)) {
    if (ranges.length === 0) continue;
    paragraphs.set(paragraph, next);
    next += ranges.length;
  }
  return { title: 1, paragraphs, count: next - 1 };
}
