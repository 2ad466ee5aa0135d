import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import type { Mark } from '@/lib/search/result';
import { type MarkedRuns, markedRuns } from '../search/marked-runs';

/** A mark with the words around it, as plain data: the list of them is the browser's to print. */
export interface HitLine {
  /** `#h3` is the third. */
  readonly number: number;
  /** From 1; null in the title. */
  readonly paragraph: number | null;
  readonly runs: MarkedRuns;
}

/** Longer lists are no help; the stepper reaches every mark. */
export const MAX_LINES = 200;

/** UTF-16 units of text before and after a mark: one line of a reading column. */
const BEFORE = 36;
const AFTER = 48;

/**
 * The marks of a report in reading order, numbered as on the page, each with a line of the words around it.
 *
 * @returns at most MAX_LINES of them
 * @example hitLines(report, marks)[0]?.runs // ['… xã có hai sản phẩm ', 'OCOP', ' đạt ba sao …']
 */
export function hitLines(report: Report, marks: ReportMarks): HitLine[] {
  const lines: HitLine[] = [];
  const add = (paragraph: number | null, text: string, ranges: readonly Mark[]) => {
    for (const mark of ranges) {
      if (lines.length >= MAX_LINES) return;
      lines.push({ number: lines.length + 1, paragraph, runs: lineAround(text, mark) });
    }
  };
  add(null, report.title ?? '', marks.title);
  for (const [index, ranges] of [...marks.paragraphs].sort(([a], [b]) => a - b)) {
    add(index + 1, report.paragraphs[index] ?? '', ranges);
  }
  return lines;
}

/** The words around a mark, cut between words. */
function lineAround(text: string, [start, end]: Mark): MarkedRuns {
  const from = start <= BEFORE ? 0 : wordFrom(text, start - BEFORE, start);
  const to = end + AFTER >= text.length ? text.length : wordTo(text, end + AFTER, end);
  const line = text.slice(from, to).replace(/\s/g, ' ');
  return markedRuns(line, [[start - from, end - from]], from > 0 ? '… ' : '', to < text.length ? ' …' : '');
}

/** Where the first whole word from `at` on begins; `end` where there is none before it. */
function wordFrom(text: string, at: number, end: number): number {
  for (let place = at; place < end; place++) if (isBlank(text, place - 1)) return place;
  return end;
}

/** Where the last whole word before `at` ends; `start` where there is none behind it. */
function wordTo(text: string, at: number, start: number): number {
  for (let place = at; place > start; place--) if (isBlank(text, place)) return place;
  return start;
}

/** One UTF-16 unit of white space. */
function isBlank(text: string, place: number): boolean {
  return /^\s$/.test(text.charAt(place));
}
