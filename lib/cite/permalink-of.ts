import type { Report, Span } from '../report/report';
import { MAX_LINK_WORDS, type Permalink, shortWords } from '../url/permalink';
import { placesOf } from './letter-places';
import { paragraphSum } from './paragraph-sum';

/**
 * The link to a span of a report, with its words, which of several places it is, and the paragraph's check sum.
 *
 * @param max UTF-16 units of words: fewer on links of a page that has many
 * @example permalinkOf(report, { paragraph: 6, start: 0, end: 12 }).words // 'gắn với OCOP'
 */
export function permalinkOf(report: Pick<Report, 'paragraphs'>, span: Span, max: number = MAX_LINK_WORDS): Permalink {
  const text = report.paragraphs[span.paragraph] ?? '';
  const words = shortWords(text.slice(span.start, span.end), max);
  return { paragraph: span.paragraph, words, nth: nthOf(text, words, span), sum: paragraphSum(text) };
}

/** Blanks at the ends of a span are no words: a place counts as the span's when it has the same words in it. */
function nthOf(text: string, words: string, { start, end }: Span): number {
  const blank = (piece: string) => piece.trim() === '';
  const index = placesOf(text, words).findIndex(
    ([from, to]) =>
      blank(text.slice(Math.min(start, from), Math.max(start, from))) &&
      blank(text.slice(Math.min(end, to), Math.max(end, to))),
  );
  return index === -1 ? 1 : index + 1;
}

/**
 * The link to a whole paragraph.
 *
 * @param paragraph from 0
 * @example paragraphLink(report, 6).paragraph // 6
 */
export function paragraphLink(report: Pick<Report, 'paragraphs'>, paragraph: number): Permalink {
  return permalinkOf(report, { paragraph, start: 0, end: report.paragraphs[paragraph]?.length ?? 0 });
}
