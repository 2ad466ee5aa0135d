import type { Report } from '../../report/report';
import { segmentsOf } from '../build/segments';
import type { ReportMarks } from '../engine';
import type { Mark, Snippet } from '../result';

/** A snippet is about two lines of the result list. */
const LENGTH = 220;
/** Words before the first mark tell who speaks. */
const LEAD = 70;
const MAX_SNIPPETS = 3;

/**
 * Up to three pieces of a report with the query's marks: the passages with the most of them, in reading order.
 * Without marks, the beginning of the text.
 *
 * @example snippetsOf(report, marks)[0]?.marks // [[10, 18]]
 */
export function snippetsOf(report: Report, marks: ReportMarks): Snippet[] {
  if (marks.paragraphs.size === 0) return openingOf(report);
  const candidates = [...marks.paragraphs].map(([paragraph, ranges]) =>
    bestWindow(report.paragraphs[paragraph] ?? '', paragraph, ranges),
  );
  return candidates
    .sort((a, b) => markedLength(b) - markedLength(a) || a.paragraph - b.paragraph)
    .slice(0, MAX_SNIPPETS)
    .sort((a, b) => a.paragraph - b.paragraph);
}

function openingOf(report: Report): Snippet[] {
  const first = segmentsOf(report).find((segment) => segment.paragraph !== null && segment.text.trim().length > 60);
  if (first === undefined || first.paragraph === null) return [];
  return [cutWindow(first.text, first.paragraph, 0, [])];
}

function markedLength(snippet: Snippet): number {
  return snippet.marks.reduce((sum, [start, end]) => sum + end - start, 0);
}

/**
 * Of the windows that begin a little before a mark, the one that holds the most marked text. One sweep: a paragraph may
 * be a whole book of two megabytes with ten thousand marks.
 */
function bestWindow(text: string, paragraph: number, marks: readonly Mark[]): Snippet {
  let best = { first: 0, next: 0, length: 0 };
  let length = 0;
  let next = 0;
  for (const [first, mark] of marks.entries()) {
    const from = Math.max(0, mark[0] - LEAD);
    for (let other = marks[next]; other !== undefined && other[1] <= from + LENGTH; other = marks[++next]) {
      length += other[1] - other[0];
    }
    if (length > best.length) best = { first, next, length };
    if (next > first) length -= mark[1] - mark[0];
    else next = first + 1;
  }
  const wanted = Math.max(0, (marks[best.first]?.[0] ?? 0) - LEAD);
  return cutWindow(text, paragraph, wanted, marks.slice(best.first, Math.max(best.next, best.first + 1)));
}

function cutWindow(text: string, paragraph: number, wanted: number, marks: readonly Mark[]): Snippet {
  const from = Math.min(wordStart(text, wanted), Math.max(0, text.length - 1));
  const end = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH);
  // A mark that the window would cut through stays whole.
  const to = marks.reduce((edge, [start, stop]) => (start < edge && stop > edge ? stop : edge), end);
  const inside = marks.filter(([start, stop]) => start >= from && stop <= to);
  return {
    paragraph,
    offset: from,
    text: text.slice(from, to),
    marks: inside.map(([start, stop]) => [start - from, stop - from] as const),
  };
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 30).search(/\s/);
  return space < 0 ? safe(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  return space < 0 ? safe(text, at) : at + space;
}

/** Never between the halves of a surrogate pair. */
function safe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
